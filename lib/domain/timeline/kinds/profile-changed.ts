import * as z from "zod";
import { timelineKind } from "../kind";

export const profileChanged = timelineKind({
  kind: "profile-changed",
  by: "me",
  facts: z.object({ changes: z.array(z.string()) }),
  title: () => "You changed your profile",
  details: ({ changes }) => changes,
});
