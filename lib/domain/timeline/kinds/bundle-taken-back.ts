import * as z from "zod";
import { timelineKind } from "../kind";

/** What an archive had brought in was taken out again, but for what has been worked with since. */
export const bundleTakenBack = timelineKind({
  kind: "bundle-taken-back",
  by: "me",
  facts: z.object({ bundleId: z.string(), name: z.string(), taken: z.number(), kept: z.number() }),
  title: ({ name }) => `You took back all that was brought in with “${name}”`,
  details: ({ taken, kept }) => [
    `taken back: ${taken}`,
    ...(kept > 0 ? [`${kept === 1 ? "one stays" : `${kept} stay`}: you have worked with it since`] : []),
  ],
});
