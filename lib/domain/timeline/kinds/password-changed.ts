import * as z from "zod";
import { timelineKind } from "../kind";

export const passwordChanged = timelineKind({
  kind: "password-changed",
  by: "me",
  facts: z.object({}),
  title: () => "You changed your password",
  details: () => ["Every other session was ended"],
});
