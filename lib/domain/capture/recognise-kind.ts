import { type InvitationKind, invitationKinds } from "./invitation-kinds";
import type { Cue } from "./kinds/kind-of-mail";
import type { Letter } from "./letter";
import type { Passage, Range } from "./passage";
import type { Fact } from "./proposal";

/** What kind of mail this is, by the words in it; "other" at low confidence when too few of them say anything. */
export function recogniseKind(letter: Letter): Fact<InvitationKind> {
  const ranked = invitationKinds
    .map(({ kind, cues }) => ({ kind, ...weigh(cues, letter) }))
    .toSorted((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (!first?.strongest || first.score < ENOUGH) return otherKind(letter);
  const lead = first.score - (second?.score ?? 0);
  const { passage, range } = first.strongest;
  return passage.citeAs(first.kind, range, lead >= 4 ? "high" : lead >= 2 ? "medium" : "low");
}

type Evidence = { passage: Passage; range: Range; weight: number };

function weigh(cues: readonly Cue[], letter: Letter): { score: number; strongest: Evidence | null } {
  let score = 0;
  let strongest: Evidence | null = null;
  for (const cue of cues) {
    const evidence = find(cue, letter);
    if (!evidence) continue;
    score += evidence.weight;
    if (!strongest || evidence.weight > strongest.weight) strongest = evidence;
  }
  return { score, strongest };
}

function find({ says, weight, where }: Cue, { subject, own, quoted }: Letter): Evidence | null {
  const places = [
    ...(where === "text" ? [] : [{ passage: subject, weight: weight * 1.5 }]),
    ...(where === "subject"
      ? []
      : [
          { passage: own, weight },
          { passage: quoted, weight: weight / 2 },
        ]),
  ];
  for (const { passage, weight } of places) {
    const match = says.exec(passage.text);
    if (match && !isConditional(passage.text, match.index)) {
      return { passage, range: { start: match.index, end: match.index + match[0].length }, weight };
    }
  }
  return null;
}

/** "Should we invite you to an interview, …": said of what may come, so it says nothing of this mail. */
function isConditional(text: string, index: number): boolean {
  const clause =
    text
      .slice(Math.max(0, index - 120), index)
      .split(/[.!?\n]/)
      .at(-1) ?? "";
  return CONDITIONAL.test(clause);
}

/** What is left when nothing is recognised, or nothing is there to be. */
export function otherKind({ subject, own }: Letter): Fact<InvitationKind> {
  const passage = subject.text === "" ? own : subject;
  return passage.citeAs("other", { start: 0, end: Math.min(passage.text.length, 80) }, "low");
}

const ENOUGH = 3;
const CONDITIONAL =
  /^\s*(?:if|should|in case|unless|were) (?:you|your|we|there|the|it|selected|successful|not)\b|\bif (?:you are|you're|your|we|selected|successful|there|the team)\b|\bwhether\b/i;
