import { simpleParser } from "mailparser";
import { describe, expect, test } from "vitest";
import { composeEml, type Draft } from "./compose-eml";

const draft: Draft = {
  from: { name: "Zoë Lindqvist", address: "zoe@mail.example" },
  to: { name: "Ilse Okonjo", address: "ilse.okonjo@tallowmere.example" },
  subject: "Re: Next step – Senior Backend Engineer",
  body: "Dear Ilse,\n\nThank you for the time you took — I have decided not to go on.\n.\nFrom here on I wish you well.\n\nZoë",
  inReplyTo: "<1@tallowmere.example>",
  references: ["<0@tallowmere.example>", "<1@tallowmere.example>"],
  date: new Date("2026-03-04T08:00:00Z"),
  messageId: "<reply-1@mail.example>",
};

async function compose(changes: Partial<Draft>): Promise<string> {
  const result = await composeEml({ ...draft, ...changes });
  if (!result.ok) throw new Error(result.reason);
  return new TextDecoder().decode(result.value);
}

const headerNames = (eml: string) =>
  (eml.split("\r\n\r\n")[0] ?? "")
    .split("\r\n")
    .filter((line) => !/^\s/.test(line))
    .map((line) => line.split(":")[0])
    .sort();

describe("a message is written as a mail that opens as a draft", () => {
  test("and reads back word for word, in its thread", async () => {
    const mail = await simpleParser(await compose({}));
    expect(mail.from?.text).toBe('"Zoë Lindqvist" <zoe@mail.example>');
    expect(mail.to).toMatchObject({ text: '"Ilse Okonjo" <ilse.okonjo@tallowmere.example>' });
    expect(mail.subject).toBe(draft.subject);
    expect(mail.text?.trimEnd()).toBe(draft.body);
    expect(mail.inReplyTo).toBe(draft.inReplyTo);
    expect(mail.references).toEqual(draft.references);
    expect(mail.messageId).toBe(draft.messageId);
    expect(mail.date).toEqual(draft.date);
    expect(mail.headers.get("x-unsent")).toBe("1");
    expect(mail.headers.get("content-type")).toMatchObject({
      value: "text/plain",
      params: { charset: "utf-8" },
    });
  });

  test("with the line ends that mail asks for", async () => {
    expect((await compose({})).replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  test("without a thread when nothing is answered", async () => {
    const names = headerNames(await compose({ inReplyTo: null, references: [] }));
    expect(names).not.toContain("In-Reply-To");
    expect(names).not.toContain("References");
  });
});

describe("an address that is not exactly one is refused", () => {
  test.each([
    ["a line break", "b@y.example\r\nBcc: evil@z.example"],
    ["a bare line feed", "b@y.example\nevil@z.example"],
    ["two addresses", "b@y.example, evil@z.example"],
    ["two addresses with a semicolon", "b@y.example;evil@z.example"],
    ["a name in it", "B <b@y.example>"],
    ["a look-alike at sign", "b＠y.example"],
    ["a quoted local part", '"e@a.example"@v.example'],
    ["nothing", ""],
    ["no domain", "robin"],
    ["a blank after it", "b@y.example "],
  ])("%s", async (_case, address) => {
    expect(await composeEml({ ...draft, to: { address } })).toEqual({ ok: false, reason: "bad-to-address" });
    expect(await composeEml({ ...draft, from: { address } })).toEqual({
      ok: false,
      reason: "bad-from-address",
    });
  });
});

describe("no value can add a header or a recipient", () => {
  const injection = "x\r\nBcc: evil@z.example\r\n\r\n<script>";
  test.each<[string, Partial<Draft>]>([
    ["subject", { subject: injection }],
    ["sender's name", { from: { ...draft.from, name: injection } }],
    ["recipient's name", { to: { ...draft.to, name: `${injection}" <evil@z.example>, "` } }],
    ["In-Reply-To", { inReplyTo: `<1@a.example>\r\nBcc: evil@z.example` }],
    ["References", { references: ["<1@a.example>\r\nBcc: evil@z.example", injection] }],
    ["Message-ID", { messageId: "<m@a.example>\r\nBcc: evil@z.example" }],
    ["a line separator in the subject", { subject: "x\u2028Bcc: evil@z.example" }],
  ])("%s", async (_case, changes) => {
    const eml = await compose(changes);
    expect(headerNames(eml)).toEqual(headerNames(await compose({})));
    const mail = await simpleParser(eml);
    expect(mail.bcc).toBeUndefined();
    expect(mail.to).toMatchObject({ value: [{ address: draft.to.address }] });
    expect(mail.text?.trimEnd()).toBe(draft.body);
  });
});
