import * as z from "zod";
import { timelineKind } from "../kind";

export const unarchived = timelineKind({
  kind: "unarchived",
  by: "me",
  facts: z.object({}),
  title: () => "You brought it back from the archive",
  isAside: true,
  undo: "Archive it again",
});
