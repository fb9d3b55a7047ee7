import * as z from "zod";
import { timelineKind } from "../kind";

export const archived = timelineKind({
  kind: "archived",
  by: "me",
  facts: z.object({}),
  title: () => "You archived it",
  isAside: true,
  undo: "Bring it back",
});
