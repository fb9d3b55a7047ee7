import { expect, test } from "vitest";
import { Lanes, Turns } from "./turns";

test("never more than the limit run at once, all get their turn in order, and a failure passes the turn on", async () => {
  const turns = new Turns(2);
  let running = 0;
  let most = 0;
  const started: number[] = [];
  const results = await Promise.allSettled(
    Array.from({ length: 10 }, (_, i) =>
      turns.run(async () => {
        started.push(i);
        most = Math.max(most, ++running);
        await new Promise((resume) => setTimeout(resume, i % 3));
        running--;
        if (i === 4) throw new Error("failed");
        return i;
      }),
    ),
  );
  expect(most).toBe(2);
  expect(started).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(results.filter(({ status }) => status === "rejected")).toHaveLength(1);
});

test("of one name one runs at a time, in order, while another name's goes on, and a failure holds nobody up", async () => {
  const lanes = new Lanes();
  const began: string[] = [];
  let finish = () => {};
  const ended = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const begin = (name: string, piece: string, until: Promise<unknown>) =>
    lanes.run(name, async () => {
      began.push(piece);
      await until;
      if (piece === "a1") throw new Error("failed");
      return piece;
    });
  const all = Promise.allSettled([
    begin("a", "a1", ended),
    begin("a", "a2", ended),
    begin("b", "b1", Promise.resolve()),
  ]);
  await begin("b", "b2", Promise.resolve());
  expect(began).toEqual(["a1", "b1", "b2"]);
  finish();
  expect((await all).map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled"]);
  expect(began).toEqual(["a1", "b1", "b2", "a2"]);
});
