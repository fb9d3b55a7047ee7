import { expect, test } from "vitest";
import { readTables } from "./read-tables";

const read = (text: string) =>
  readTables(new TextEncoder().encode(text), { name: "jobs.csv", wanted: { files: /x/, tables: {} } });

test("a file is read in the thread, and what is wrong with it is told with its line", async () => {
  expect(await read("a,b\n1,2\n")).toEqual({
    ok: true,
    value: [
      {
        ...{ name: "jobs.csv", unit: "line" },
        rows: [
          { line: 1, cells: ["a", "b"] },
          { line: 2, cells: ["1", "2"] },
        ],
      },
    ],
  });
  expect(await read('a,b\n1,"2\n')).toEqual({ ok: false, reason: "open-quote", problems: { line: "2" } });
  expect(await read("")).toEqual({ ok: false, reason: "empty" });
});

test("as many rows as are read at all do not stop whoever else asks meanwhile", async () => {
  let ticks = 0;
  const timer = setInterval(() => ticks++, 5);
  const many = await read(`a,b,c\n${"one,two,three\n".repeat(49_999)}`);
  clearInterval(timer);
  expect(many.ok && many.value[0]?.rows.length).toBe(50_000);
  expect(ticks).toBeGreaterThan(3);
});
