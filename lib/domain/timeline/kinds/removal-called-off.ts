import * as z from "zod";
import { timelineKind } from "../kind";

export const removalCalledOff = timelineKind({
  kind: "removal-called-off",
  by: "me",
  facts: z.object({}),
  title: () => "You kept your account after all",
  details: () => [],
});
