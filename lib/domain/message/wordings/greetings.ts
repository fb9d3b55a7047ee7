import type { Wordings } from "@/lib/domain/message/kind";

export const GREETINGS: Wordings = {
  formal: ["Dear {formalName},"],
  warm: ["Dear {firstName},", "Hello {firstName},"],
  short: ["Hi {firstName},", "Hello {firstName},"],
};
