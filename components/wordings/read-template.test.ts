import { expect, test } from "vitest";
import { fillVisibly, partsFrom } from "@/lib/domain/message/own/from-template";
import { exampleFrom, templateToBegin } from "@/lib/domain/message/own/make-template";
import { renderBody } from "@/lib/domain/message/part";
import { partField, templateForm } from "@/lib/features/wordings/schema";
import { readTemplate } from "./read-template";
import { exampleFor } from "./template-example";

const begun = templateToBegin("decline-interview", "en");

/** The fields of a form with these words in its rows. */
function fieldsOf(subject: string, rows: readonly (readonly [tag: string, text: string, starts: string])[]) {
  const fields = new FormData();
  for (const [name, value] of Object.entries({ name: "Plain", kind: begun.kind, language: "en", subject }))
    fields.set(name, value);
  for (const [at, [tag, text, starts]] of rows.entries()) {
    fields.set(partField(at + 1, "tag"), tag);
    fields.set(partField(at + 1, "starts"), starts);
    fields.set(partField(at + 1, "text"), text);
  }
  return fields;
}

test("a template is read from its form as the server reads it", () => {
  const fields = fieldsOf("  {role}: no ", [
    ["greeting", "Dear {firstName},", "paragraph"],
    ["thanks", "  ", "inline"],
    ["reason", " {reason}\r\nand more ", "line"],
    ["humbug", "Bye.", "sideways"],
  ]);
  const read = readTemplate(fields);
  expect(read).toEqual({
    subject: "{role}: no",
    parts: [
      { tag: "greeting", text: "Dear {firstName},", starts: "paragraph" },
      { tag: "reason", text: "{reason}\nand more", starts: "line" },
      { tag: "own", text: "Bye.", starts: "paragraph" },
    ],
  });
  const known = fieldsOf("", [["greeting", "Dear {firstName},", "paragraph"]]);
  expect(templateForm.parse(Object.fromEntries(known))).toMatchObject(readTemplate(known));
});

test("parts are moved and left out alike beside the form and where it is kept", () => {
  const fields = fieldsOf("", [
    ["greeting", "Dear {firstName},", "paragraph"],
    ["thanks", "Thank you.", "inline"],
    ["decision", "I decline.", "line"],
    ["own", "A word more.", "line"],
  ]);
  for (const [row, place] of [
    ["1", "1"],
    ["2", "out"],
    ["3", "3"],
    ["4", "2"],
  ] as const)
    fields.set(partField(Number(row), "place"), place);
  const texts = ["Dear {firstName},", "A word more.", "I decline."];
  expect(readTemplate(fields).parts.map(({ text }) => text)).toEqual(texts);
  const kept = templateForm.parse(Object.fromEntries(fields));
  expect(kept.parts.map(({ text }) => text)).toEqual(texts);
});

test("what is wrong with a part is said where it is written, wherever it goes", () => {
  const fields = fieldsOf("", [
    ["greeting", "Dear {firstName},", "paragraph"],
    ["own", "At {compny}.", "line"],
  ]);
  fields.set(partField(2, "place"), "1");
  const { error } = templateForm.safeParse(Object.fromEntries(fields));
  expect(error?.issues.map(({ path }) => path)).toEqual([[partField(2, "text")]]);
});

test("what is shown beside the form is what the template writes", () => {
  const template = { ...begun, id: "", subject: "About {role}" };
  const { phrases, composed } = exampleFor(begun.kind, "en");
  const written = exampleFrom(template);
  expect(renderBody(partsFrom(template, composed, phrases))).toBe(renderBody(written.parts));
  expect(fillVisibly(template.subject, phrases)).toBe(written.subject);
});

test("every placeholder is listed with what it becomes", () => {
  const { recorded, chosen } = exampleFor("decline-interview", "en");
  expect(recorded).toContainEqual({ name: "firstName", says: "Elena" });
  expect(chosen).toContainEqual({ name: "questions", says: null });
  expect(chosen.find(({ name }) => name === "reason")?.says).toMatch(/permanent/);
});
