"use server";
import { userAction } from "@/lib/platform/action";
import { makeFeed, removeFeed } from "./commands";
import { feedForm, noFeedForm } from "./schema";

export const makeAddress = userAction(feedForm, makeFeed, { sentences: {} });

export const removeAddress = userAction(noFeedForm, removeFeed, {
  sentences: { "no-feed": "There is no private address any more." },
});
