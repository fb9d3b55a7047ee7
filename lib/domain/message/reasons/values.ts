import type { Reason } from "@/lib/domain/message/reason";

export const values = {
  code: "values",
  label: "Values",
  details: [
    { key: "field", label: "The field you want to work in", example: "low-carbon transport", from: "brief" },
    { key: "sector", label: "The field you chose not to work in", example: "online betting", from: "candid" },
  ],
  brief: [
    "I'm concentrating on a different kind of employer.",
    "I'm putting my search into a different kind of work for a different kind of employer.",
    "I'm focusing on employers in {field}.",
    "I've decided to look only at employers in {field}.",
  ],
  candid: [
    "I've chosen not to work in {sector}, and I wanted to say so openly.",
    "It's a personal choice of mine not to work in {sector}, and I'd rather tell you than leave you guessing.",
    "I've chosen to work in {field} and not in {sector}, and I wanted to say so openly.",
  ],
  needsRecord: false,
  opening: null,
} as const satisfies Reason;
