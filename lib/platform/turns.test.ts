import { expect, test } from "vitest";
import { Turns } from "./turns";

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
