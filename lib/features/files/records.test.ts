import { expect, vi } from "vitest";
import { keepDocument } from "@/lib/features/documents/commands";
import { keepSending } from "@/lib/features/handing-in/commands";
import { keepText } from "@/lib/features/originals/commands";
import { done, perform } from "@/prisma/seed/scene";
import { nothing, testOn } from "@/prisma/seed/testing";

// Before anything asks for the settings.
vi.hoisted(() => {
  process.env.MOST_KEPT_MB = "1";
});

const test = testOn(nothing);

const HALF = 512 * 1024;
const text = (letter: string) => ({ text: letter.repeat(HALF) });
const paper = (sizeBytes: number) => ({
  ...{ name: "", kind: "resume" as const, careerGoalId: "", opportunityId: "" },
  ...{ fileName: "resume.txt", bytes: new Uint8Array(sizeBytes).fill(97) },
});

test("one account fills its own room, mails and documents together, and nobody else's", async ({
  alice,
  bob,
}) => {
  const first = await done(alice, keepText, text("a"));
  await done(alice, keepDocument, paper(HALF - 1));
  expect(await perform(alice, keepText, text("b"))).toEqual({ ok: false, reason: "no-room" });
  expect(await perform(alice, keepDocument, paper(2))).toEqual({ ok: false, reason: "no-room" });
  expect(await done(alice, keepText, text("a")), "what waits already takes no more room").toEqual(first);
  await done(bob, keepText, text("b"));
});

test("of files that were handed in together those are kept for which there is room, and the others named", async ({
  alice,
}) => {
  const files = ["a", "b", "c"].map((letter) => {
    const bytes = new TextEncoder().encode(letter.repeat(HALF));
    return { name: `${letter}.txt`, bytes, read: { kind: "text" as const, text: letter.repeat(HALF) } };
  });
  const sent = await done(alice, keepSending, files);
  expect(sent.kept.map(({ name }) => name)).toEqual(["a.txt", "b.txt"]);
  expect(sent.refused).toEqual([{ name: "c.txt", reason: "no-room", isTable: false, line: "" }]);
});
