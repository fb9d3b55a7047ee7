import * as z from "zod";
import { channelWords, isMeeting } from "@/lib/domain/people/touch";
import { timelineKind } from "../kind";

/** A word between the person and somebody they know that no message or invitation here holds. */
export const touchNoted = timelineKind({
  kind: "touch-noted",
  by: "me",
  facts: z.object({
    ...{ touchId: z.string(), contactId: z.string(), name: z.string() },
    ...{ by: z.enum(["me", "them"]), channel: z.string(), about: z.string(), touchedAt: z.string() },
    /** The next touch that was planned, and is done with it; null: none was. */
    plannedAt: z.string().nullable(),
  }),
  title: ({ name, by, channel }) => {
    if (isMeeting(channel)) return `You spoke with ${name}`;
    return by === "me" ? `You were in touch with ${name}` : `${name} was in touch with you`;
  },
  details: ({ channel, about }) => [channelWords(channel), ...(about ? [about] : [])],
  undo: "Take it back",
});
