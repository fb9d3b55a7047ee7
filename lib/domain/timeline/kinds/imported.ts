import * as z from "zod";
import { IMPORTED_STAGES } from "@/lib/domain/tables/statuses";
import { timelineKind } from "../kind";
import { stageTitle } from "../stage";

const DAYS = { applied: "applied on", saved: "saved on", changed: "so since" } as const;

/** What another tracker said of an opportunity when it was brought in. Only this entry has its notes. */
export const imported = timelineKind({
  kind: "imported",
  by: "me",
  facts: z.object({
    importId: z.string(),
    /** The tracker, or the file. */
    from: z.string(),
    stage: z.enum(IMPORTED_STAGES),
    /** The stage in its own words. */
    status: z.string().nullable(),
    days: z.array(z.object({ what: z.enum(["applied", "saved", "changed"]), at: z.string() })),
    pay: z.string().nullable(),
    notes: z.array(z.string()),
  }),
  title: ({ from, stage }) => `Brought in from ${from}: ${stageTitle(stage).toLowerCase()}`,
  details: ({ status, days, pay, notes }, { date }) => [
    ...(status ? [`there: “${status}”`] : []),
    ...days.map(({ what, at }) => `${DAYS[what]} ${date(at)}`),
    ...(pay ? [`pay: ${pay}`] : []),
    ...notes,
  ],
  stage: ({ stage }) => stage,
  isOneOfMany: true,
});
