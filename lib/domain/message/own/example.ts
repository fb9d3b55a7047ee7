import { type Choices, DEFAULT_CHOICES, type Language } from "@/lib/domain/message/choices";
import type { MessageFacts } from "@/lib/domain/message/facts";
import type { MessageKind } from "@/lib/domain/message/kind";
import { KINDS, type KindCode } from "@/lib/domain/message/kinds";
import { isLetterKind } from "@/lib/domain/message/locale";
import { LOCALES } from "@/lib/domain/message/locales";
import { type Setting, settingOf } from "@/lib/domain/message/occasion";

/** An invitation of which everything is recorded, for showing how a wording reads. */
const FACTS: MessageFacts = {
  company: "Harbour Foods",
  role: "Supply planner",
  recipientName: "Elena Brandt",
  senderName: "Maya Okafor",
  signature: "",
  invitedAfter: "application",
  approach: "invitation",
  interviewsHeld: 1,
  referrerName: "Jonas Weiss",
  lastWordAt: "2026-08-03T10:00:00Z",
  proposedTimes: 2,
  interviewAt: "2026-11-26T10:00:00Z",
  timeZone: "Europe/London",
  threadSubject: null,
  now: "2026-11-17T09:00:00Z",
  elapsedWeekdayHours: 24,
  agreedLaterDate: false,
  recordedReasons: ["contract-type"],
  openQuestions: [],
  otherCompanies: [],
  thirdParties: [],
};

/** An example that a message of this kind can be written from, with everything chosen that it has room for. */
export function exampleOf(
  kind: KindCode,
  language: Language,
): { kind: KindCode; facts: MessageFacts; choices: Choices } {
  const { fields }: MessageKind = KINDS[kind];
  return {
    kind,
    facts: FACTS,
    choices: {
      ...DEFAULT_CHOICES,
      language,
      reasons: [{ code: "contract-type", released: { wanted: "a permanent post" }, own: null }],
      feedback: "It might help to name the range in the first message.",
      offersReferral: true,
      questions: ["What range is set aside for the base pay?", "Is the post permanent?"],
      answerOn: "2026-11-25",
      details: Object.fromEntries(fields.map(({ key, example }) => [key, example])),
    },
  };
}

const settings = new Map<string, Setting>();

/** That example, ready to be written in one of the languages that the kind has letters in. Made once: it takes a while. */
export function exampleSetting(kind: KindCode, language: Language): Setting {
  const key = `${kind} ${language}`;
  const setting = settings.get(key) ?? settingOf({ ...exampleOf(kind, language), locale: LOCALES[language] });
  settings.set(key, setting);
  return setting;
}

/** Whether messages of this kind can be written in this language; null stands for every kind. */
export const isWrittenIn = (kind: KindCode | null, language: Language): boolean =>
  language === "en" || ((LOCALES[language] ?? null) !== null && (kind === null || isLetterKind(kind)));

/** The kinds that a wording for this one, or for every one, is used in. */
export const kindsMeant = (kind: KindCode | null, language: Language): readonly KindCode[] =>
  kind === null ? (Object.keys(KINDS) as KindCode[]).filter((each) => isWrittenIn(each, language)) : [kind];
