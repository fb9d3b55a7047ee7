"use server";
import { userAction } from "@/lib/platform/action";
import { removeView, renameView, saveView } from "./commands";
import { viewForm, viewNameForm, viewRemovalForm } from "./schema";

const gone = { "not-found": "This view is not there any more." };

export const keepView = userAction(viewForm, saveView, {
  sentences: { "too-many": "There are twenty views. Remove one before you keep another." },
  afterwards: ({ query }) => `/opportunities?${query}`,
});

export const nameView = userAction(viewNameForm, renameView, {
  sentences: { ...gone, "name-taken": "Two views cannot have one name." },
});

export const dropView = userAction(viewRemovalForm, removeView, {
  sentences: gone,
  afterwards: ({ entryId }) => `/opportunities?removed=${entryId}`,
});
