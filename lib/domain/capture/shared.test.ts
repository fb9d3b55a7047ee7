import { expect, test } from "vitest";
import { readShared } from "./shared";

const read = (given: Partial<Parameters<typeof readShared>[0]>) =>
  readShared({ title: "", text: "", url: "", ...given });

const JOB = "https://jobs.example/7";

test("an address is found where programs put it, and the words beside it are kept apart", () => {
  expect(read({ url: JOB })).toEqual({ link: JOB, words: "" });
  expect(read({ text: JOB })).toEqual({ link: JOB, words: "" });
  expect(read({ title: "Planner", text: JOB })).toEqual({ link: JOB, words: "Planner" });
  expect(read({ text: `Look at this job:\n${JOB} ` })).toEqual({ link: JOB, words: "Look at this job:" });
  expect(read({ title: "Planner", text: `Planner ${JOB}`, url: JOB })).toEqual({
    link: JOB,
    words: "Planner",
  });
});

test("a message stays whole, also one that names an address on its way", () => {
  const text = `Hi Robin,\nsee ${JOB} and tell me.`;
  expect(read({ text })).toEqual({ link: null, words: text });
  expect(read({ title: "Interview", text })).toEqual({ link: null, words: `Interview\n\n${text}` });
});

test("nothing is nothing", () => expect(read({})).toEqual({ link: null, words: "" }));
