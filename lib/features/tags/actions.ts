"use server";
import { userAction } from "@/lib/platform/action";
import { mergeTags, removeTag, saveTag } from "./commands";
import { tagForm, tagMergeForm, tagRemovalForm } from "./schema";

const gone = { "not-found": "This tag is not there any more." };

export const keepTag = userAction(tagForm, saveTag, {
  sentences: {
    ...gone,
    "name-taken": "Two tags cannot have one name. Merge them, if they mean the same.",
    "too-many": "There are a hundred tags. Remove or merge some before you make another.",
  },
});

export const joinTags = userAction(tagMergeForm, mergeTags, {
  sentences: { ...gone, same: "A tag cannot be merged into itself." },
});

export const dropTag = userAction(tagRemovalForm, removeTag, {
  sentences: gone,
  afterwards: ({ entryId }) => `/opportunities/tags?removed=${entryId}`,
});
