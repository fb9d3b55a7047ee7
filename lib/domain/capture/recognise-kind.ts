import { type InvitationKind, invitationKinds } from "./invitation-kinds";
import type { Cue } from "./kinds/kind-of-mail";
import type { Letter } from "./letter";
import type { Passage, Range } from "./passage";
import type { Fact } from "./proposal";

/**
 * What kind of mail this is, by the words in it and by how many times to talk it proposes; "other" at low confidence
 * when too little says anything.
 */
export function recogniseKind(letter: Letter, proposedTimes: readonly Fact[]): Fact<InvitationKind> {
  const ranked = invitationKinds
    .map(({ kind, cues, weightOfATime }) => {
      const said = weigh(cues, letter);
      const ofTimes = (weightOfATime ?? 0) * Math.min(2, proposedTimes.length);
      return { kind, score: said.score + ofTimes, strongest: said.strongest };
    })
    .toSorted((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (!first || first.score < ENOUGH) return otherKind(letter);
  const lead = first.score - (second?.score ?? 0);
  const confidence = lead >= 4 ? "high" : lead >= 2 ? "medium" : "low";
  const [time] = proposedTimes;
  if (first.strongest) return first.strongest.passage.citeAs(first.kind, first.strongest.range, confidence);
  return time ? { ...time, value: first.kind, confidence } : otherKind(letter);
}

/** What is left when nothing is recognised, or nothing is there to be. */
export function otherKind({ subject, own }: Letter): Fact<InvitationKind> {
  const passage = subject.text === "" ? own : subject;
  return passage.citeAs("other", { start: 0, end: Math.min(passage.text.length, 80) }, "low");
}

type Evidence = { passage: Passage; range: Range; weight: number };

function weigh(cues: readonly Cue[], letter: Letter): { score: number; strongest: Evidence | null } {
  const said = cues.flatMap((cue) => find(cue, letter) ?? []);
  const [strongest = null] = said.toSorted((a, b) => b.weight - a.weight);
  const score = total(said);
  const unsaid = cues.filter((cue) => cue.where === "nowhere" && isUnsaid(cue, letter));
  return { score: score < ENOUGH ? score : score + total(unsaid), strongest };
}

const total = (cues: readonly { weight: number }[]) => cues.reduce((sum, { weight }) => sum + weight, 0);

/** The first place where a cue is said outright: in the subject it says more, in an older mail less. */
function find({ says, weight, where }: Cue, { subject, own, quoted }: Letter): Evidence | null {
  const inSubject = [{ passage: subject, weight: weight * 1.5 }];
  const inText = [
    { passage: own, weight },
    { passage: quoted, weight: weight / 2 },
  ];
  const places = { subject: inSubject, text: inText, anywhere: [...inSubject, ...inText], nowhere: [] }[
    where
  ];
  for (const place of places) {
    const match = says.exec(place.passage.text);
    if (!match || isConditional(place.passage.text, match.index)) continue;
    return { ...place, range: { start: match.index, end: match.index + match[0].length } };
  }
  return null;
}

const isUnsaid = ({ says }: Cue, { subject, own, quoted }: Letter) =>
  [subject, own, quoted].every(({ text }) => !says.test(text));

/** "Should we invite you to an interview, …": said of what may come, so it says nothing of this mail. */
function isConditional(text: string, index: number): boolean {
  const words = text.slice(Math.max(0, index - 120), index);
  return CONDITIONAL.test(words.split(/[.!?\n]/).at(-1) ?? "");
}

const ENOUGH = 3;
const CONDITIONAL =
  /^\s*(?:if|should|in case|unless|were) (?:you|your|we|there|the|it|selected|successful|not)\b|\bif (?:you are|you're|your|we|selected|successful|there|the team)\b|\bwhether\b/i;
