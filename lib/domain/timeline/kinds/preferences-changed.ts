import * as z from "zod";
import { timelineKind } from "../kind";

export const preferencesChanged = timelineKind({
  kind: "preferences-changed",
  by: "me",
  facts: z.object({ changed: z.array(z.string()) }),
  title: () => "You changed how Tactful is for you",
  details: ({ changed }) => changed.map((name) => NAMES[name] ?? name),
});

const NAMES: Readonly<Record<string, string>> = {
  theme: "light or dark",
  silenceDays: "when silence is asked about",
  notifies: "notifications",
};
