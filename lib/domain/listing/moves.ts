import type { KindCode } from "@/lib/domain/message/kinds";
import { fits } from "@/lib/domain/message/meaning";
import { noTo } from "@/lib/domain/message/nos";
import { STAGES, type Stage, stageTitle } from "@/lib/domain/timeline/stage";

/**
 * What leads an opportunity to a stage, for a stage is never typed in: an entry that the person writes, their yes to an
 * interview, an offer to be noted, a letter, or a page where it comes by itself; or why nothing does.
 */
type Way =
  | { by: "entry"; entry: MoveEntry }
  | { by: "yes" }
  | { by: "offer" }
  | { by: "letter"; kind: KindCode }
  | { by: "page"; path: "accept-offer" | "checklist" | "log" }
  | { by: "nothing"; because: string };

/** The stages that the person can say of an opportunity in so many words. None of them is a no of theirs. */
export const MOVE_ENTRIES = {
  applied: "I applied",
  interviewing: "They moved me on to an interview",
  "rejected-by-them": "They said no",
  "no-answer": "No answer came",
  "role-closed": "The role was closed",
} as const satisfies Partial<Record<Stage, string>>;

export type MoveEntry = keyof typeof MOVE_ENTRIES;

/** @param arrived what kind of thing invited last; it says how a no to it is written. */
export function wayTo(to: Stage, from: Stage, arrived: string | null): Way {
  if (to === from) return nothing(`It stands at “${stageTitle(to)}” already.`);
  if (!STAGES[from].isOpen && to !== "offer-declined-by-me") return fromEnded(to, from);
  return WAYS[to]?.(from, arrived) ?? nothing("Nothing leads there.");
}

const nothing = (because: string): Way => ({ by: "nothing", because });

function fromEnded(to: Stage, from: Stage): Way {
  if (fits("reopen", from) && STAGES[to].isOpen) return { by: "letter", kind: "reopen" };
  return nothing(
    `It ended at “${stageTitle(from)}”. Take that back in its timeline first, if it did not come so.`,
  );
}

/** By where it is to go. */
const WAYS: Partial<Record<Stage, (from: Stage, arrived: string | null) => Way>> = {
  saved: () => nothing("A posting is only saved before anything has happened with it."),
  applied: (from) =>
    from === "interviewing" || from === "offered"
      ? nothing("They have come further with you than an application.")
      : { by: "entry", entry: "applied" },
  invited: () => ({ by: "page", path: "log" }),
  deciding: (from) =>
    STAGES[from].wantsAnswer
      ? { by: "page", path: "checklist" }
      : nothing("They wait for no answer of yours. Log what they wrote, if they do."),
  clarifying: () => ({ by: "letter", kind: "ask-before-deciding" }),
  interviewing: (from) =>
    from === "offered"
      ? nothing("Their offer waits for an answer.")
      : STAGES[from].wantsAnswer
        ? { by: "yes" }
        : { by: "entry", entry: "interviewing" },
  offered: () => ({ by: "offer" }),
  accepted: (from) =>
    from === "offered"
      ? { by: "page", path: "accept-offer" }
      : nothing("There is no offer yet that you could accept."),
  "declined-by-me": (from, arrived) =>
    fits("decline", from)
      ? { by: "letter", kind: noTo(arrived) }
      : nothing(
          from === "offered"
            ? "What waits is an offer: it has a no of its own."
            : "They wait for no answer: you can withdraw.",
        ),
  "withdrawn-by-me": (from) => ({
    by: "letter",
    kind: from === "interviewing" || from === "offered" ? "withdraw-after-interview" : "withdraw-application",
  }),
  "offer-declined-by-me": (from) =>
    fits("decline-offer", from)
      ? { by: "letter", kind: "decline-offer" }
      : nothing("There is no offer that you could decline."),
  "rejected-by-them": () => ({ by: "entry", entry: "rejected-by-them" }),
  "no-answer": () => ({ by: "entry", entry: "no-answer" }),
  "role-closed": () => ({ by: "entry", entry: "role-closed" }),
};
