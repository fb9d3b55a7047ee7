import { expect, test } from "vitest";
import type * as z from "zod";
import { entryList, writtenLines, writtenNumber, writtenNumberOrNone } from "./entries";
import { numberBetween } from "./quantity";

const said = (schema: z.ZodType, given: unknown) => {
  const read = schema.safeParse(given);
  return read.success ? read.data : read.error.issues.map(({ message }) => message);
};
const upToTen = numberBetween(0, 10, "From 0 to 10.");

test("One entry is a list of one.", () => {
  expect(said(entryList, "a")).toEqual(["a"]);
  expect(said(entryList, ["a", "b"])).toEqual(["a", "b"]);
});

test("A written number is one, or gets the one objection.", () => {
  expect(said(writtenNumber(upToTen), " 7,5 ")).toBe(7.5);
  for (const wrong of ["", "much", "11", "-1"])
    expect(said(writtenNumber(upToTen), wrong)).toEqual(["From 0 to 10."]);
});

test("Nothing written is nothing, and what is no number gets the objection all the same.", () => {
  for (const nothing of ["", "  "]) expect(said(writtenNumberOrNone(upToTen), nothing)).toBeNull();
  expect(said(writtenNumberOrNone(upToTen), "7")).toBe(7);
  for (const wrong of ["much", "11"])
    expect(said(writtenNumberOrNone(upToTen), wrong)).toEqual(["From 0 to 10."]);
});

test("Lines are told apart, and empty ones left out.", () => {
  expect(said(writtenLines, " a \r\n\n b")).toEqual(["a", "b"]);
});
