import type { Channel } from "@/lib/domain/message/channels";
import type { Choices } from "@/lib/domain/message/choices";
import { compose } from "@/lib/domain/message/compose";
import type { MessageFacts } from "@/lib/domain/message/facts";
import type { MessageKind } from "@/lib/domain/message/kind";
import { KINDS, type KindCode } from "@/lib/domain/message/kinds";
import type { Part } from "@/lib/domain/message/part";
import { sentencesOf } from "@/lib/domain/message/sentences";
import { statedReasons } from "@/lib/domain/message/stated-reasons";

/** One turn that a call may take. */
export interface Branch {
  readonly code: BranchCode;
  /** What they may say. */
  readonly heard: string;
  /** What to say to it, sentence by sentence. */
  readonly lines: readonly string[];
}

type BranchCode =
  | "good-moment"
  | "bad-moment"
  | "asks-why"
  | "what-would-change"
  | "is-it-the-money"
  | "come-anyway"
  | "offers-something"
  | "wants-an-answer"
  | "voicemail";

interface Call {
  readonly kind: KindCode;
  readonly facts: MessageFacts;
  readonly choices: Choices;
  readonly seed: number;
}

/**
 * The turns that a call may take, in the order in which they are likely; none for a kind that is not said on the phone.
 * Reasons pass the same wall as in a letter. Nothing is decided anew on the phone, and nothing that was decided is left
 * on a machine. English only.
 */
export function callBranches(call: Call): readonly Branch[] {
  const { channels, meaning }: MessageKind = KINDS[call.kind];
  if (!channels.includes("phone")) return [];
  return [
    { code: "good-moment", heard: "“Yes, go ahead.”", lines: linesOf(partsOn("phone", call).slice(1)) },
    {
      code: "bad-moment",
      heard: "“It's not a good moment.”",
      lines: [
        "Of course, I won't keep you.",
        "It takes two minutes; when may I call you again?",
        "Thank you, I'll call you then.",
      ],
    },
    ...(meaning === "ask" ? [waiting(call.kind)] : refusing(call)),
    { code: "voicemail", heard: "A machine answers.", lines: linesOf(partsOn("voicemail", call)) },
  ];
}

const refusing = (call: Call): readonly Branch[] => [
  {
    code: "asks-why",
    heard: "“May I ask why?”",
    lines: [...because(call), "I've thought it over with care."],
  },
  {
    code: "what-would-change",
    heard: "“What would change your mind?”",
    lines: ["Thank you for asking.", "I've made up my mind, and my answer stays as it is.", ...hope(call)],
  },
  { code: "is-it-the-money", heard: "“Is it the money?”", lines: money(call) },
  HAS_A_MEETING.has(call.kind)
    ? {
        code: "come-anyway",
        heard: "“Could you come all the same?”",
        lines: [
          "That's kind of you, but I won't come.",
          "I'd rather leave the time to somebody who means to take the post.",
        ],
      }
    : {
        code: "come-anyway",
        heard: "“Could you sleep on it once more?”",
        lines: [
          "Thank you, but I've taken my time over it.",
          "I'd rather give you a clear answer now than keep you waiting for the same one.",
        ],
      },
  {
    code: "offers-something",
    heard: "“And if we offered you more?”",
    lines: [
      "Thank you for thinking of that.",
      "Would you put it in writing for me?",
      "I'll read it; for today my answer stays the one that I've given you.",
    ],
  },
];

const HAS_A_MEETING: ReadonlySet<KindCode> = new Set<KindCode>(["decline-interview", "cancel-interview"]);

const waiting = (kind: KindCode): Branch =>
  kind === "reschedule"
    ? {
        code: "wants-an-answer",
        heard: "“It can only be then.”",
        lines: ["Thank you for telling me.", "I'll see what I can do and write to you about it."],
      }
    : {
        code: "wants-an-answer",
        heard: "“So is it a yes or a no?”",
        lines: [
          "It's neither yet.",
          "I'd rather not give you half an answer.",
          "Once I've heard back from you, I can tell you more.",
        ],
      };

/** What a letter would say of it, or that one would rather not say. */
function because(call: Call): readonly string[] {
  const told = reasonsIn(call);
  return told.length > 0
    ? told
    : ["I'd rather keep my reasons to myself, and I hope that's all right with you."];
}

/** Only where pay is told as a reason anyway is the question answered; otherwise neither yes nor no is said. */
function money(call: Call): readonly string[] {
  const { choices, facts } = call;
  const isTold = statedReasons(choices, facts, null).some(({ code }) => code === "compensation");
  const pay = choices.reasons.filter(({ code }) => code === "compensation");
  const told = isTold ? reasonsIn({ ...call, choices: { ...choices, reasons: pay } }) : [];
  return told.length === 0
    ? ["I'd rather not go into that, if I may.", "My answer stays as I've given it."]
    : ["It's part of it.", ...told];
}

/** What would be another matter, where the door is open and that much may be said. */
function hope({ choices, facts, kind }: Call): readonly string[] {
  const { controls }: MessageKind = KINDS[kind];
  if (choices.door !== "open" || !controls.includes("reasons")) return [];
  const opening = statedReasons(choices, facts, null).find((reason) => reason.opening !== null)?.opening;
  return opening ? [`Should ${opening} come up one day, I'd be glad to hear from you.`] : [];
}

/** The reasons as the letter puts them, in its order; none for a kind that gives none. */
function reasonsIn(call: Call): readonly string[] {
  const { controls }: MessageKind = KINDS[call.kind];
  if (!controls.includes("reasons")) return [];
  return partsOn("email", call)
    .filter(({ tag }) => tag === "reason")
    .map(({ text }) => text);
}

const partsOn = (channel: Channel, { choices, ...rest }: Call): readonly Part[] =>
  compose({ ...rest, choices: { ...choices, channel } }).parts;

const linesOf = (parts: readonly Part[]): readonly string[] =>
  parts.flatMap(({ text }) => sentencesOf(text).map((sentence) => sentence.text));
