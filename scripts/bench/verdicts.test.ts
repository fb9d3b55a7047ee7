import { expect, test } from "vitest";
import { judgeFigures } from "./verdicts";

const figures = {
  medianMs: 10,
  p95Ms: 20,
  requestsPerSecond: 50,
  floorMedianMs: 5,
  scriptBytes: 100,
  floorScriptBytes: 100,
};
const broken = (sizes: Parameters<typeof judgeFigures>[0]) =>
  judgeFigures(sizes)
    .filter(({ holds }) => !holds)
    .map(({ line }) => line);

test("What stays on its lines holds.", () => {
  const page = { ...figures, scriptBytes: 125 };
  const pages = { list: page, opportunity: page, write: { ...page, scriptBytes: 150 } };
  const slower = Object.fromEntries(
    Object.entries(pages).map(([name, each]) => [name, { ...each, medianMs: 12.5 }]),
  );
  expect(broken({ "100": pages, "1000": slower })).toEqual([]);
});

test("What was not measured does not hold.", () => {
  expect(broken({ "100": { list: figures } })).toEqual(["opportunity: median with 100 to the floor"]);
});

test("A page that takes longer with more opportunities does not hold, whichever size was measured first.", () => {
  const sizes = { "10000": { today: { ...figures, medianMs: 15.1 } }, "900": { today: figures } };
  expect(broken(sizes)).toContain("today: median with 10000 to 900");
});

test("A search is held against the index alone and a bare page together.", () => {
  const sizes = {
    "100": { search: { ...figures, medianMs: 13 } },
    "1000": { search: { ...figures, medianMs: 13 } },
  };
  const line = (size: string) => `search: median with ${size} to the index alone and the floor`;
  const found = judgeFigures(sizes, { "100": 1, "1000": 2 }).filter(({ line }) =>
    line.startsWith("search: median with"),
  );
  const held = Object.fromEntries(found.map(({ line, holds }) => [line, holds]));
  expect(held[line("100")]).toBe(false);
  expect(held[line("1000")]).toBe(true);
});

test("The list and the opportunity are held against the floor at every size.", () => {
  const slow = { ...figures, floorMedianMs: 3.9 };
  const sizes = { "100": { list: slow, opportunity: figures }, "1000": { list: figures, opportunity: slow } };
  expect(broken(sizes)).toEqual([
    "list: median with 100 to the floor",
    "opportunity: median with 1000 to the floor",
  ]);
});

test("Every page is held against the scripts of the floor; the desk may have more.", () => {
  const [more, most] = [
    { ...figures, scriptBytes: 126 },
    { ...figures, scriptBytes: 151 },
  ];
  const sizes = { "100": { list: figures, opportunity: figures, log: more, write: most, today: figures } };
  expect(broken(sizes)).toEqual(["log: scripts to the floor", "write: scripts to the floor"]);
});
