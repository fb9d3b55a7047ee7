import { describe, expect, it } from "vitest";
import * as z from "zod";
import { type Field, fillForm, memberOf, readForm } from "./form";

const fields: readonly Field[] = [
  { name: "unit", label: "Unit", control: "text" },
  { name: "want.worst", label: "Worst", control: "number", required: true },
  { name: "want.best", label: "Best", control: "number", required: true },
  { name: "want.note", label: "Note", control: "text" },
];

const schema = z.object({
  unit: z.string().default("none"),
  want: z
    .object({ worst: z.number(), best: z.number().max(10, "Too good."), note: z.string().optional() })
    .optional(),
});

const read = (form: Record<string, string>) => readForm(fields, schema, form);

describe("readForm", () => {
  it("puts each field in its place", () => {
    expect(read({ unit: "days", "want.worst": "0", "want.best": "4" })).toEqual({
      ok: true,
      value: { unit: "days", want: { worst: 0, best: 4 } },
    });
  });

  it("leaves out a part that was left empty", () => {
    expect(read({ "want.worst": " ", "want.best": "" })).toEqual({ ok: true, value: { unit: "none" } });
  });

  it("asks for what is needed as soon as something of its part is there", () => {
    expect(read({ "want.best": "4" })).toEqual({
      ok: false,
      problems: { "want.worst": "Please fill this in too." },
    });
    expect(read({ "want.note": "x" })).toMatchObject({
      problems: { "want.worst": expect.any(String), "want.best": expect.any(String) },
    });
  });

  it("names the field for what a control cannot read and for what the schema refuses", () => {
    expect(read({ "want.worst": "few", "want.best": "4" })).toMatchObject({
      problems: { "want.worst": "Please write a number, such as 40 or 52,000." },
    });
    expect(read({ "want.worst": "0", "want.best": "40" })).toEqual({
      ok: false,
      problems: { "want.best": "Too good." },
    });
  });

  it("puts a problem with the whole at the first field", () => {
    const never = z.unknown().refine(() => false, "Not like this.");
    expect(readForm(fields, never, {})).toEqual({ ok: false, problems: { unit: "Not like this." } });
  });
});

describe("fillForm", () => {
  it("is the inverse of reading", () => {
    const value = { unit: "days", want: { worst: 0, best: 4.5 } };
    expect(readForm(fields, schema, fillForm(fields, value))).toEqual({ ok: true, value });
  });

  it("fills nothing from what has no members", () => {
    for (const value of [null, undefined, 3, "text", ["a"]])
      expect(Object.values(fillForm(fields, value))).toEqual(["", "", "", ""]);
  });
});

describe("a field deeper inside", () => {
  const deep: readonly Field[] = [
    { name: "value.days.min", label: "From", control: "number", required: true },
    { name: "value.days.max", label: "To", control: "number" },
  ];
  const limits = z.object({ value: z.object({ days: z.object({ min: z.number(), max: z.number() }) }) });

  it("is read into its place and filled from there", () => {
    const value = { value: { days: { min: 1, max: 3 } } };
    expect(readForm(deep, limits, fillForm(deep, value))).toEqual({ ok: true, value });
  });

  it("is named by what is wrong with the whole that it is part of", () => {
    const never = z.unknown().superRefine((_, context) => {
      context.addIssue({ code: "custom", path: ["value", "days", "max"], message: "Too many." });
    });
    expect(readForm(deep, never, { "value.days.min": "1" })).toEqual({
      ok: false,
      problems: { "value.days.max": "Too many." },
    });
  });
});

describe("memberOf", () => {
  it("does not find what every object inherits", () => {
    expect(memberOf({}, "constructor")).toBeUndefined();
  });
});
