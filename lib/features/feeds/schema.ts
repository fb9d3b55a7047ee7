import * as z from "zod";

/** full: names and links; minimal: that there is something, and when. */
export const DETAILS = ["full", "minimal"] as const;
export type FeedDetail = (typeof DETAILS)[number];

export const feedForm = z.strictObject({ detail: z.enum(DETAILS, "Choose what the address tells.") });

export const noFeedForm = z.strictObject({});
