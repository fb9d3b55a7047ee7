import {
  type Choices,
  DEFAULT_CHOICES,
  DISCLOSURES,
  DOORS,
  REGIONS,
  TONES,
} from "@/lib/domain/message/choices";
import { detailField, ownField } from "@/lib/domain/message/fields";
import { questionsFrom } from "@/lib/domain/message/questions";
import { REASONS } from "@/lib/domain/message/reasons";

/** What is chosen at the desk now, read from its fields as the server will read them. */
export function readChoices(fields: FormData): Choices {
  const text = (name: string) => String(fields.get(name) ?? "").trim();
  const chosen = fields.getAll("reasons").map(String);
  return {
    reasons: REASONS.filter(({ code }) => chosen.includes(code)).map(({ code, details }) => ({
      code,
      released: Object.fromEntries(
        details.flatMap(({ key }) => {
          const typed = text(detailField(code, key));
          return typed ? [[key, typed]] : [];
        }),
      ),
      own: text(ownField(code)) || null,
    })),
    disclosure: oneOf(DISCLOSURES, text("disclosure")) ?? DEFAULT_CHOICES.disclosure,
    tone: oneOf(TONES, text("tone")) ?? DEFAULT_CHOICES.tone,
    door: oneOf(DOORS, text("door")) ?? DEFAULT_CHOICES.door,
    region: oneOf(REGIONS, text("region")) ?? DEFAULT_CHOICES.region,
    feedback: text("feedback") || null,
    offersReferral: fields.has("offersReferral"),
    questions: questionsFrom(fields.getAll("questions").map(String), text("ownQuestions")),
    answerOn: text("answerOn") || null,
  };
}

const oneOf = <T extends string>(known: readonly T[], value: string): T | undefined =>
  known.find((each) => each === value);
