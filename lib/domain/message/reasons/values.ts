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
    "My search is for a different kind of employer.",
    "I'd like to work for another kind of employer.",
    "My aims point me to another kind of employer.",
    "Another kind of employer suits my aims better.",
    "It's a different kind of employer that I want to work for.",
    "I'm focusing on employers in {field}.",
    "My search is limited to employers in {field}.",
    "From here on I want to work in {field}.",
    "It's in {field} that I want to work.",
  ],
  candid: [
    "I've chosen not to work in {sector}, and I wanted to say so openly.",
    "It's a personal choice of mine not to work in {sector}, and I'd rather tell you than leave you guessing.",
    "Working in {sector} isn't something that I'd choose for myself, and I'd rather say so openly.",
    "I've chosen to work in {field} and not in {sector}, and I wanted to say so openly.",
    "My choice is {field} rather than {sector}.",
    "It's in {field} that I want to work, and not in {sector}.",
  ],
  short: ["the kind of employer that I want to work for", "my focus on {field}"],
  needsRecord: false,
  opening: null,
} as const satisfies Reason;
