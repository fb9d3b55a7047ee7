"use server";
import { userAction } from "@/lib/platform/action";
import { removeNote, saveNote } from "./commands";
import { noteForm, removeNoteForm } from "./schema";

const gone = { "note-gone": "This note is not there any more." };

export const keepNote = userAction(noteForm, saveNote, {
  sentences: {
    ...gone,
    "not-found": "This opportunity is not there any more.",
    "too-many": "There are 200 notes here already. Remove one that you need no more.",
  },
});

export const dropNote = userAction(removeNoteForm, removeNote, { sentences: gone });
