import { describe, expect, test } from "vitest";
import { messageOf, readLabelled } from "./labelled";
import { score } from "./score";

const letter = (changes: object = {}) => ({
  id: "a",
  kind: "decline-interview",
  channel: "email",
  context: { recipient: "Elena Brandt", company: "Harbour Foods", role: "Buyer", sender: "Maya Okafor" },
  subject: "Buyer interview",
  body: "Dear Elena,\n\nThank you for the invitation to Harbour Foods. I have to decline.\n\nMaya Okafor",
  labels: { thanks: "ok" },
  overall: "ready",
  ...changes,
});

const scoreOf = (...letters: object[]) => score(readLabelled({ messages: letters }) ?? []);

describe("what is counted", () => {
  test("is found, missed and mistaken, by rule, by class and over all", () => {
    const { rules, classes, mistakes } = scoreOf(
      letter({ labels: { thanks: "flag", length: "flag", subject: "ok" } }),
      letter({ id: "b", subject: "Hello", labels: { thanks: "ok", length: "flag", subject: "ok" } }),
      letter({ id: "c", labels: { thanks: "na", length: "na" } }),
    );
    expect(rules.length).toMatchObject({
      precision: 1,
      recall: 1,
      found: 2,
      missed: 0,
      mistaken: 0,
      labels: 2,
    });
    expect(rules.thanks).toMatchObject({ precision: 0, recall: 0, missed: 1, labels: 2 });
    expect(rules.subject).toMatchObject({ precision: 0, recall: 1, mistaken: 1 });
    expect(rules.effort).toMatchObject({ precision: 1, recall: 1, labels: 0 });
    expect(classes.structure).toMatchObject({ precision: 2 / 3, recall: 1, found: 2, mistaken: 1 });
    expect(classes.all).toMatchObject({ precision: 2 / 3, recall: 2 / 3, labels: 6 });
    expect(mistakes).toEqual([
      { id: "a", rule: "thanks", label: "flag", got: "ok", found: [] },
      { id: "b", rule: "subject", label: "ok", got: "flag", found: ["Hello"] },
    ]);
  });

  test("is a question about a missing part as well", () => {
    const body = "Dear Elena,\n\nI decline the interview.\n\nMaya Okafor";
    expect(scoreOf(letter({ body, labels: { thanks: "flag" } })).rules.thanks).toMatchObject({ found: 1 });
  });

  test("are errors on what is ready, and only those", () => {
    const wrong = { ...letter().context, recipient: "Tom Reed" };
    expect(scoreOf(letter(), letter({ subject: "Hello" })).errorsOnReady).toBe(0);
    expect(
      scoreOf(letter({ context: wrong }), letter({ context: wrong, overall: "stop" })).errorsOnReady,
    ).toBe(1);
  });
});

describe("a file by somebody else", () => {
  const readOne = (changes: object) => {
    const [message] = readLabelled([letter(changes)]) ?? [];
    return message && messageOf(message);
  };

  test("may call things by other names", () => {
    const context = { trueReasons: ["private", "scheduling", "process", "the weather"] };
    const message = readOne({ kind: "clarify", channel: "linkedin", context });
    expect(message).toMatchObject({ kind: "ask-before-deciding", channel: "linkedin-inmail" });
    expect(message?.facts.recordedReasons).toEqual(["other", "timing", "process", "other"]);
    expect(readOne({ kind: "constructor", channel: "fax" })).toMatchObject({
      kind: "decline-interview",
      channel: "email",
    });
  });

  test("may leave out what it does not know, and tell times in other ways", () => {
    expect(readOne({ context: undefined, subject: null, overall: undefined })).toMatchObject({ subject: "" });
    expect(
      readOne({ context: { receivedAt: "2026-11-16T09:00:00", sentAt: "2026-11-17T10:00+01:00" } })?.facts
        .elapsedWeekdayHours,
    ).toBe(24);
    expect(readOne({ context: { receivedAt: "last week", sentAt: "today" } })?.facts).toMatchObject({
      elapsedWeekdayHours: null,
    });
    expect(scoreOf(letter({ context: {} })).messages).toBe(1);
  });

  test.each([[null], [{}], [[{ id: "no body" }]], ["text"]])(
    "is not read in another shape: %j",
    (content) => {
      expect(readLabelled(content)).toBeNull();
    },
  );
});
