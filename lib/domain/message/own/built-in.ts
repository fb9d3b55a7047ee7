import { likeness, wordsOf } from "@/lib/domain/message/align";
import { DOORS, REGIONS, TONES } from "@/lib/domain/message/choices";
import type { Occasion } from "@/lib/domain/message/kind";
import { exampleSetting, kindsMeant } from "@/lib/domain/message/own/example";
import type { OwnWording } from "@/lib/domain/message/own-wording";

/** That of our wordings of the same part which an own one is most like, with its holes; null where we have none. */
export function nearestBuiltIn({ kind, tag, language, text }: OwnWording): string | null {
  const ours = new Set(
    kindsMeant(kind, language).flatMap((each) => {
      const { slots, occasion } = exampleSetting(each, language);
      const places = slots.filter((slot) => slot.tag === tag);
      return places.flatMap(({ pools }) =>
        variantsOf(occasion).flatMap((variant) => pools(variant).flatMap(({ wordings }) => wordings)),
      );
    }),
  );
  const words = wordsOf(text);
  const [nearest] = [...ours]
    .map((wording) => ({ wording, alike: likeness(words, wordsOf(wording)) }))
    .sort((a, b) => b.alike - a.alike);
  return nearest?.wording ?? null;
}

/** The occasion in every tone and region, with every door, on time, late, and after a call. */
const variantsOf = (occasion: Occasion): Occasion[] =>
  TONES.flatMap((tone) =>
    REGIONS.flatMap((region) =>
      DOORS.flatMap((door) =>
        [
          { late: false, confirmsCall: false },
          { late: true, confirmsCall: false },
          { late: false, confirmsCall: true },
        ].map(({ late, confirmsCall }) => ({
          ...occasion,
          choices: { ...occasion.choices, tone, region, door, confirmsCall },
          facts: { ...occasion.facts, elapsedWeekdayHours: late ? LATE_HOURS : 1 },
        })),
      ),
    ),
  );

const LATE_HOURS = 200;
