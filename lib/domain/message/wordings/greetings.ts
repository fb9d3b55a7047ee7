import type { Wordings } from "@/lib/domain/message/kind";
import { anyTone } from "@/lib/domain/message/wordings/any-tone";

export const GREETINGS: Wordings = {
  formal: ["Dear {formalName},"],
  warm: ["Dear {firstName},", "Hello {firstName},"],
  short: ["Hi {firstName},", "Hello {firstName},"],
};

/** Who calls, and whether it suits them. What follows waits for their answer. */
export const CALL_GREETINGS = anyTone([
  "{hello}, this is {sender}. Is now a good time?",
  "{hello}, {sender} speaking. Do you have two minutes?",
  "{hello}, it's {sender} here. Am I calling at a good moment?",
  "{hello}, this is {sender}. Have I caught you at a good time?",
  "{hello}, this is {sender} calling. Does it suit you to talk for two minutes?",
  "{hello}, my name is {sender}. Can you spare me two minutes now?",
]);
