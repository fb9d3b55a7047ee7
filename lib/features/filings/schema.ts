import * as z from "zod";
import { TICKED } from "@/lib/domain/capture/agreed-facts";
import { type FilingKind, filingKinds } from "@/lib/domain/capture/filing-kind";
import { entryList } from "@/lib/domain/fit/entries";
import { momentOf } from "@/lib/domain/time/local";
import { besides, CHANNELS, local, MISSING, optionalLocal, text } from "@/lib/features/invitations/schema";

/** What a scheduling update does to the interview. */
export const CHANGES = { moved: "It takes place", cancelled: "It is cancelled" } as const;

/** Where something belongs: it begins an opportunity, is a word or a round of one, or belongs to one that was picked. */
export const underOf = (way: "same" | "next", opportunityId: string): string => `${way}:${opportunityId}`;

const UNDER = /^(?:new|other|(same|next):([\w-]{1,64}))$/;

const MOST_TIMES = 20;

const times = entryList
  .default([])
  .pipe(
    z.array(z.string().refine((time) => momentOf(time.split("/")[0] ?? "", "UTC") !== null)).max(MOST_TIMES),
  );

/** In which zone they mean times that name none; empty: the person's own. */
const zone = z
  .string()
  .default("")
  .refine(
    (name) => name === "" || name === "UTC" || Intl.supportedValuesOf("timeZone").includes(name),
    "Choose a time zone from the list.",
  );

/** What is filed of what arrived, or of what was typed in. */
export const logForm = z
  .strictObject({
    originalId: z.string().default(""),
    under: z.string().regex(UNDER, "Choose where it belongs.").default("new"),
    otherId: z.string().default(""),
    kind: z.enum(
      filingKinds.map(({ kind }) => kind) as [FilingKind, ...FilingKind[]],
      "Choose what kind of message this is.",
    ),
    channel: z.enum(Object.keys(CHANNELS) as [keyof typeof CHANNELS], "Choose how it came."),
    receivedAt: local("When did it come?"),
    company: text(200).default(""),
    role: text(200).default(""),
    ...besides,
    change: z
      .enum(Object.keys(CHANGES) as [keyof typeof CHANGES], "Choose what happens to it.")
      .default("moved"),
    time: times,
    zone,
    ownTime: optionalLocal.default(null),
    fact: entryList.default([]).pipe(z.array(z.enum(TICKED))),
    closes: entryList.default([]),
  })
  .superRefine(
    ({ under, otherId, company, agency, role }, context) => {
      const missing = (field: string, message: string) =>
        context.addIssue({ code: "custom", path: [field], message });
      if (under === "other" && !otherId) missing("otherId", "Choose which one.");
      if (under !== "new") return;
      // An agency may keep to itself who its client is.
      if (!company && !agency) missing("company", MISSING.company);
      if (!role) missing("role", MISSING.role);
    },
    // What is missing is told together with what cannot be read.
    { when: () => true },
  )
  .transform(({ under, otherId, ...given }) => {
    const [, way = null, id = null] = UNDER.exec(under) ?? [];
    const opportunityId = under === "other" ? otherId : id;
    return { ...given, isNextRound: way === "next", opportunityId };
  });
