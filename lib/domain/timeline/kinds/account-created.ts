import * as z from "zod";
import { timelineKind } from "../kind";

export const accountCreated = timelineKind({
  kind: "account-created",
  by: "me",
  facts: z.object({}),
  title: () => "You began your search with Tactful",
});
