import * as z from "zod";
import { timelineKind } from "../kind";

export const dataExported = timelineKind({
  kind: "data-exported",
  by: "me",
  facts: z.object({}),
  title: () => "You asked for a copy of everything",
  details: () => [],
});
