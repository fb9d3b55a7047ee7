import * as z from "zod";
import { DOCUMENT_KINDS, type DocumentKind } from "@/lib/domain/documents/versions";
import { NO_ROOM } from "@/lib/features/files/schema";
import { optionalLocal, text } from "@/lib/features/invitations/schema";

export const MOST_BYTES = 10 * 1024 * 1024;

/** So many papers are kept at a time, those that were put aside left out. */
export const MOST_DOCUMENTS = 200;

const kinds = Object.keys(DOCUMENT_KINDS) as [DocumentKind, ...DocumentKind[]];

/** What is said of a file that is handed in; a name of its own is made of the file's. */
export const documentFields = z.object({
  kind: z.enum(kinds).catch("other"),
  name: text(120).catch(""),
  careerGoalId: z.string().max(64).catch(""),
  /** Where it went; empty: only into the library. */
  opportunityId: z.string().max(64).catch(""),
});

export const retireForm = z.strictObject({ documentId: z.string() });

/** A paper went to them, on a day or now. */
export const sendForm = z.strictObject({
  opportunityId: z.string(),
  documentId: z.string().min(1, "Choose a document."),
  sentAt: optionalLocal.default(null),
});

export const unsendForm = z.strictObject({ opportunityId: z.string(), documentId: z.string() });

export type UploadProblem =
  | "too-large"
  | "empty"
  | "no-file"
  | "too-many"
  | "no-room"
  | "unreadable"
  | "too-often"
  | "several";

const PROBLEMS: Readonly<Record<UploadProblem, string>> = {
  "too-large": "This file has more than 10 MB, so it was not kept. Save it smaller, as a PDF perhaps.",
  empty: "There is nothing in this file.",
  "no-file": "Choose a file first.",
  "no-room": NO_ROOM,
  "too-many": "There are 200 documents here already. Put one aside that you need no more.",
  unreadable: "The file did not come whole. Hand it in again.",
  "too-often": "That was a lot in a short time. Wait a minute, then hand it in again.",
  several: "Hand in one document at a time, so that each has a name.",
};

/** Why a file was not kept, in one sentence; null for no reason that is known. */
export const uploadProblem = (reason: string): string | null =>
  Object.entries(PROBLEMS).find(([known]) => known === reason)?.[1] ?? null;
