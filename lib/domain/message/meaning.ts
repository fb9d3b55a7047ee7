import type { Choices } from "@/lib/domain/message/choices";
import type { Meaning, MessageKind } from "@/lib/domain/message/kind";
import { NOS } from "@/lib/domain/message/nos";
import { isStage, STAGES, type Stage } from "@/lib/domain/timeline/stage";

/** What sending a message means; who confirms a call has said it already, and only puts it in writing. */
export const meaningOf = (
  { meaning }: Pick<MessageKind, "meaning">,
  { confirmsCall }: Pick<Choices, "confirmsCall">,
): Meaning => (confirmsCall ? "word" : meaning);

/** It ends something: a decline, a withdrawal, an offer that is declined. */
export const isNo = (meaning: Meaning): boolean => NOS.some((no) => no === meaning);

/**
 * Whether a message of that meaning still makes sense at a stage. An offer that was accepted can be declined yet: it is
 * warned of, not forbidden. Of a stage of a later version only a word is known to fit.
 */
export const fits = (meaning: Meaning, stage: string): boolean =>
  meaning === "word" || (isStage(stage) && FITTING[meaning](stage));

const FITTING: Readonly<Record<Exclude<Meaning, "word">, (stage: Stage) => boolean>> = {
  decline: (stage) => STAGES[stage].wantsAnswer && stage !== "offered",
  withdraw: (stage) => STAGES[stage].isOpen,
  "decline-offer": (stage) => stage === "offered" || stage === "accepted",
  ask: (stage) => STAGES[stage].isOpen,
  reopen: (stage) => ENDED_BY_ME.includes(stage),
};

const ENDED_BY_ME: readonly Stage[] = ["declined-by-me", "withdrawn-by-me", "offer-declined-by-me"];
