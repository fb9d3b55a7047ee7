import type { Channel } from "@/lib/domain/message/channels";

/** What is usual for one kind of message. */
export interface Norms {
  /** Words of the whole body: what reads best, and what is still accepted. */
  readonly ideal: readonly [number, number];
  readonly accepted: readonly [number, number];
  /** Which of role and company must be named, so that they know what is meant. */
  readonly names: "both" | "either" | "none";
  /** What such a message is looked over for. */
  readonly needs: readonly Need[];
  /** An answer is waited for since their last word; notice is due before an interview; the rest may take its time. */
  readonly haste: "answer" | "notice" | "none";
}

/** Parts that make it kind and clear; then what a message is sent for, without which nobody can do anything about it. */
export type Need = "decision" | "thanks" | "effort" | "door" | Request;

type Request = "questions" | "advice" | "times" | "term" | "last-day" | "erasure" | "opening";

const ALL = ["decision", "thanks", "effort", "door"] as const;

/**
 * The norms of every kind, from the table of message kinds in the message model, section 3 (public samples and advice
 * pages, as of 22 November 2026). Kinds that the table does not name have the lengths of their nearest kin in it, as of
 * 23 November 2026: a decline after a recommendation those of a decline with a referral, a cancelled interview those of
 * a declined one, a close-out those of a withdrawal, and so on.
 */
export const NORMS = {
  "decline-interview": { ideal: [50, 130], accepted: [35, 170], names: "both", needs: ALL, haste: "answer" },
  "decline-outreach": { ideal: [30, 90], accepted: [25, 130], names: "either", needs: ALL, haste: "answer" },
  "decline-referral": { ideal: [50, 140], accepted: [40, 180], names: "both", needs: ALL, haste: "answer" },
  "withdraw-application": {
    ideal: [40, 110],
    accepted: [30, 150],
    names: "both",
    needs: ALL,
    haste: "answer",
  },
  "withdraw-after-interview": {
    ideal: [60, 140],
    accepted: [40, 180],
    names: "both",
    needs: ALL,
    haste: "answer",
  },
  "cancel-interview": { ideal: [50, 130], accepted: [35, 170], names: "both", needs: ALL, haste: "notice" },
  "decline-offer": { ideal: [60, 150], accepted: [40, 190], names: "both", needs: ALL, haste: "answer" },
  "decline-counter": {
    ideal: [60, 140],
    accepted: [35, 180],
    names: "none",
    needs: [...ALL, "last-day"],
    haste: "none",
  },
  "close-out": { ideal: [40, 110], accepted: [30, 150], names: "both", needs: ALL, haste: "notice" },
  reschedule: {
    ideal: [40, 110],
    accepted: [35, 140],
    names: "both",
    needs: ["thanks", "times"],
    haste: "notice",
  },
  "ask-before-deciding": {
    ideal: [50, 140],
    accepted: [40, 180],
    names: "both",
    needs: ["thanks", "questions"],
    haste: "answer",
  },
  "counter-proposal": {
    ideal: [50, 130],
    accepted: [35, 160],
    names: "both",
    needs: ["thanks", "term"],
    haste: "answer",
  },
  refer: {
    ideal: [50, 130],
    accepted: [40, 160],
    names: "both",
    needs: ["decision", "thanks", "door"],
    haste: "answer",
  },
  "tell-referrer": {
    ideal: [50, 130],
    accepted: [35, 160],
    names: "both",
    needs: ["decision", "thanks"],
    haste: "none",
  },
  reopen: {
    ideal: [50, 130],
    accepted: [40, 160],
    names: "both",
    needs: ["thanks", "opening"],
    haste: "none",
  },
  "keep-in-touch": { ideal: [40, 110], accepted: [35, 150], names: "either", needs: ["door"], haste: "none" },
  "network-advice": {
    ideal: [60, 150],
    accepted: [40, 190],
    names: "none",
    needs: ["thanks", "advice"],
    haste: "none",
  },
  "network-feedback": {
    ideal: [60, 150],
    accepted: [40, 190],
    names: "none",
    needs: ["thanks", "advice"],
    haste: "none",
  },
  "erase-data": { ideal: [50, 130], accepted: [40, 160], names: "both", needs: ["erasure"], haste: "none" },
} as const satisfies Readonly<Record<string, Norms>>;

export type NormedKind = keyof typeof NORMS;

type WordRange = Pick<Norms, "ideal" | "accepted">;

/**
 * Channels that set the length themselves, whatever the kind (same table): speech by its seconds, at about 150 words a
 * minute, and a LinkedIn note by its characters alone.
 */
export const CHANNEL_WORDS: Readonly<Partial<Record<Channel, WordRange>>> = {
  phone: { ideal: [60, 150], accepted: [40, 190] },
  voicemail: { ideal: [40, 75], accepted: [40, 75] },
  "linkedin-note": { ideal: [1, Number.POSITIVE_INFINITY], accepted: [1, Number.POSITIVE_INFINITY] },
};

/** The norms of a kind on a channel: a machine is told who called and asked to call back, and never what was decided. */
export const normsOn = (channel: Channel, kind: NormedKind): Norms =>
  channel === "voicemail" ? { ...NORMS[kind], needs: ["thanks"], haste: "none" } : NORMS[kind];
