import type { Confidence, Source } from "../../fit/answer";
import type { Criterion } from "../../fit/criterion";
import { readAnswer } from "../../fit/reading";
import { listsJobs } from "../about-a-job";
import type { Calendar } from "../days/day";
import { roleIn } from "../facts/role";
import { isNobody } from "../hosts";
import { type Letter, openLetter } from "../letter";
import type { Passage } from "../passage";
import type { Fact, InvitationSource, Reading } from "../proposal";
import { calendarOf, readReceivedAt } from "../sent-at";
import { bodyEnd } from "../signature";
import { amountsIn } from "./amounts";
import { fill } from "./fill";
import type { Finding, Whereabouts } from "./finding";
import { contractsIn, levelOf, sponsorshipIn } from "./named";
import { payIn } from "./pay";
import { placesIn, settlePlaces } from "./place";
import { isStatement, type Sentence, sentencesOf } from "./sentences";
import { startsIn } from "./start-day";
import { topicOf } from "./topics";

/** An answer that stands in a text, with its very words. It counts for nothing before somebody has agreed to it. */
export type ProposedAnswer = {
  readonly criterionId: string;
  readonly answer: {
    readonly state: string;
    readonly value: NonNullable<unknown>;
    readonly confidence: Confidence;
    readonly source: Source;
  };
  /** A part of the source's text or subject, at most 200 characters long. */
  readonly evidence: string;
};

/**
 * Reads what a mail or a posting says of some criteria. What its sender wrote this time is read, without signature and
 * quoted mails; what is asked or denied is left alone. Where two places say different things, both are proposed. The
 * text is only ever read; nothing in it is an instruction.
 */
export function readAnswers(
  source: InvitationSource,
  criteria: readonly Criterion[],
  reading: Reading,
): readonly ProposedAnswer[] {
  const topics = criteria.flatMap((criterion) => {
    const topic = topicOf(criterion);
    return topic ? [{ criterion, topic }] : [];
  });
  if (topics.length === 0) return [];
  const letter = openLetter(source);
  if (listsJobs(letter)) return [];
  const calendar = calendarOf(letter, readReceivedAt(letter, reading), reading);
  const said = [
    ...wordsFrom(letter).flatMap((passage) => readIn(passage, calendar)),
    ...readLevel(roleIn(letter, null)),
  ];
  const saidBy = isFromSomebody(source, letter) ? "recruiter" : "ad";
  const proposed = topics.flatMap(({ criterion, topic }) =>
    said.flatMap(({ finding, evidence }) => {
      const filled = fill(criterion, topic, finding);
      const read = filled && criterion.readAnswer(filled.form);
      const value = read?.ok ? read.value.value : null;
      if (!filled || !read?.ok || value === null || value === undefined) return [];
      const confidence: Confidence = filled.isSure ? "confirmed" : "likely";
      const answer = { state: read.value.state, value, confidence, source: saidBy } as const;
      return readAnswer(criterion, answer).problem ? [] : [{ criterionId: criterion.id, answer, evidence }];
    }),
  );
  return onceEach(proposed);
}

/** What is written, and what a page states of the job for machines. */
const wordsFrom = ({ own, page }: Letter): Passage[] =>
  page ? [own, page.linesOf("Base salary", "Work", "Contract", "Hours", "Start date")] : [own];

type Cited = { finding: Finding; evidence: string };

function readIn(passage: Passage, calendar: Calendar): Cited[] {
  const text = passage.text.slice(0, Math.min(MAX_CHARACTERS, bodyEnd(passage)));
  const found = sentencesOf(text)
    .filter(isStatement)
    .flatMap((sentence) => findingsIn(sentence, calendar).map((finding) => ({ finding, sentence })));
  const places = settlePlaces(found.flatMap(({ finding }) => (isPlace(finding) ? [finding] : [])));
  return found
    .filter(({ finding }) => !isPlace(finding) || places.includes(finding))
    .map(({ finding, sentence }) => ({ finding, evidence: quoteOf(passage, sentence, finding) }));
}

const findingsIn = (sentence: Sentence, calendar: Calendar): Finding[] => [
  ...payIn(sentence),
  ...placesIn(sentence),
  ...amountsIn(sentence),
  ...contractsIn(sentence),
  ...sponsorshipIn(sentence),
  ...startsIn(sentence, calendar),
];

const isPlace = (finding: Finding): finding is Finding<Whereabouts> => finding.said.about === "place";

/** The level that stands in the name of the role; elsewhere it may be anybody's. */
function readLevel(role: Fact | null): Cited[] {
  const level = role && levelOf(role.value);
  if (!role || !level || role.quote.length > MAX_EVIDENCE) return [];
  const said = { about: "level", names: [level] } as const;
  return [{ finding: { start: 0, end: 0, said, isSure: role.confidence === "high" }, evidence: role.quote }];
}

/** The whole sentence, or when it is long the words around what was read, cut between words. */
function quoteOf(own: Passage, { start, words }: Sentence, finding: Finding): string {
  const [first, last] = [words.search(/[^\s•·|)-]/), words.trimEnd().length];
  const cite = (from: number, to: number) => own.cite({ start: start + from, end: start + to }, "high").quote;
  const whole = cite(first, last);
  if (whole.length <= MAX_EVIDENCE) return whole;
  const blankBefore = words.lastIndexOf(" ", Math.max(0, finding.start - 40));
  const blankAfter = words.indexOf(" ", Math.min(words.length, finding.end + 40));
  const around = cite(Math.max(first, blankBefore + 1), blankAfter === -1 ? last : blankAfter);
  return around.length <= MAX_EVIDENCE ? around : cite(finding.start, finding.end).slice(0, MAX_EVIDENCE);
}

/** Somebody wrote it who has an address or greets; a posting does neither. */
const isFromSomebody = ({ from }: InvitationSource, { form, reader, sender }: Letter): boolean =>
  form !== "page" &&
  ((from !== null && from !== undefined && !isNobody(from.address)) ||
    reader !== "" ||
    sender.person !== null);

/** Of those that say the same of a criterion the surest, else the first. */
function onceEach(proposed: readonly ProposedAnswer[]): ProposedAnswer[] {
  const kept = new Map<string, ProposedAnswer>();
  for (const one of proposed) {
    const key = JSON.stringify([one.criterionId, one.answer.state, one.answer.value]);
    const before = kept.get(key);
    const isSurer = before?.answer.confidence === "likely" && one.answer.confidence === "confirmed";
    if (!before || isSurer) kept.set(key, one);
  }
  return [...kept.values()];
}

/** Beyond this nobody says what a job is like, and the cost of looking is bounded. */
const MAX_CHARACTERS = 20_000;
const MAX_EVIDENCE = 200;
