import type { Meaning } from "@/lib/domain/message/kind";
import type { KindCode } from "@/lib/domain/message/kinds";

/**
 * The ways to say no: what a message means, and what is kept as decided once it was sent. By themselves, for what tells
 * a no from a yes without a word of any letter.
 */
export const NOS = ["decline", "withdraw", "decline-offer"] as const satisfies readonly Meaning[];

/** The kind of message that says no to what arrived: whoever was only approached was invited to nothing yet. */
export const noTo = (arrived: string | null | undefined): KindCode =>
  arrived === "recruiter-outreach" ? "decline-outreach" : "decline-interview";
