import { CHANNEL_CODES } from "@/lib/domain/message/channels";
import {
  ADDRESSES,
  type Choices,
  DEFAULT_CHOICES,
  DISCLOSURES,
  DOORS,
  LANGUAGES,
  REGIONS,
  TONES,
} from "@/lib/domain/message/choices";
import { detailField, keyOfField, ownField } from "@/lib/domain/message/fields";
import { questionsFrom } from "@/lib/domain/message/questions";
import type { ReasonChoice } from "./choice-props";

/** What is chosen at the desk now, read from its fields as the server will read them. */
export function readChoices(fields: FormData, known: readonly ReasonChoice[]): Choices {
  const text = (name: string) => String(fields.get(name) ?? "").trim();
  const chosen = fields.getAll("reasons").map(String);
  return {
    channel: oneOf(CHANNEL_CODES, text("channel")) ?? DEFAULT_CHOICES.channel,
    reasons: known
      .filter(({ code }) => chosen.includes(code))
      .map(({ code, details }) => ({
        code,
        released: entriesOf(details.map(({ key }) => [key, text(detailField(code, key))])),
        own: text(ownField(code)) || null,
      })),
    disclosure: oneOf(DISCLOSURES, text("disclosure")) ?? DEFAULT_CHOICES.disclosure,
    tone: oneOf(TONES, text("tone")) ?? DEFAULT_CHOICES.tone,
    door: oneOf(DOORS, text("door")) ?? DEFAULT_CHOICES.door,
    doorDays: Number(text("doorDays")) || DEFAULT_CHOICES.doorDays,
    region: oneOf(REGIONS, text("region")) ?? DEFAULT_CHOICES.region,
    language: oneOf(LANGUAGES, text("language")) ?? DEFAULT_CHOICES.language,
    address: oneOf(ADDRESSES, text("address")) ?? DEFAULT_CHOICES.address,
    details: entriesOf(
      [...fields.keys()].flatMap((name) => {
        const key = keyOfField(name);
        return key ? [[key, text(name)]] : [];
      }),
    ),
    confirmsCall: text("confirmsCall") === "yes",
    feedback: text("feedback") || null,
    offersReferral: fields.has("offersReferral"),
    questions: questionsFrom(fields.getAll("questions").map(String), text("ownQuestions")),
    answerOn: text("answerOn") || null,
    templateId: text("templateId") || null,
  };
}

/** What was typed, by its key; what is empty was not. */
const entriesOf = (typed: readonly (readonly string[])[]): Record<string, string> =>
  Object.fromEntries(typed.filter(([, text]) => text));

const oneOf = <T extends string>(known: readonly T[], value: string): T | undefined =>
  known.find((each) => each === value);
