import * as z from "zod";

export const bundleForm = z.strictObject({ bundleId: z.string() });

/** So long what a bundle brought in is remembered, and can be taken back. */
export const UNDO_DAYS = 30;

const PROBLEMS: Record<string, string> = {
  "no-file": "Choose a file first.",
  "too-large": "This file is larger than this server takes.",
  "no-room": "There is not enough room on this server's disk for it.",
  "not-an-archive": "This is no archive, or it is damaged. Take the file as it was exported.",
  unsafe: "This archive is made in a way that would do harm, or is damaged, so nothing was read in it.",
  "no-bundle": "This archive is none that Tactful exported. For other trackers there is a room of their own.",
  "too-heavy":
    "To read this archive takes more memory than is given to one, so nothing of it was brought in.",
  "too-new": "This was exported by a newer Tactful than this one. Update this one first.",
  "too-often": "That was a lot in a short time. Wait a minute, then try again.",
  failed: "Something went wrong on this server, three times in a row, so nothing of it was brought in.",
  unreadable: "The file did not arrive whole. Send it again.",
};

/** Why something that was under way broke off, in one sentence. */
export const stopReason = (reason: string): string =>
  reason === "too-heavy"
    ? "It took more memory than is given to one archive."
    : "Something went wrong on this server, three times in a row.";

/** Why a bundle cannot be brought in, in one sentence. */
export const bundleProblem = (reason: string): string => PROBLEMS[reason] ?? PROBLEMS.unreadable ?? "";
