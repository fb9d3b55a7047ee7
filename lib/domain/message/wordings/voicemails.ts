import type { Wordings } from "@/lib/domain/message/kind";
import { anyTone } from "@/lib/domain/message/wordings/any-tone";

export const VOICEMAIL_GREETINGS = anyTone([
  "{hello}, this is {sender}.",
  "{hello}, {sender} speaking.",
  "{hello}, it's {sender} here.",
  "{hello}, my name is {sender}.",
  "{hello}, this is {sender} calling.",
  "{hello}, {sender} here.",
]);

/** About what, and that it is not for a machine. `matter` fits after "about". */
export const voicemailMattersOf = (matter: string): Wordings =>
  anyTone([
    `I'm calling about ${matter}, and I'd rather speak to you than leave it all on a machine.`,
    `It's about ${matter}; it won't take long, and I'd like to tell you in person.`,
    `My call is about ${matter}, and it's something that I'd like to talk over with you in person.`,
    `I'd like a short word with you about ${matter}, and would rather not leave it on a recording.`,
    `I have something to tell you about ${matter} and would like to do so myself, not on a machine.`,
    `I'm ringing about ${matter}, and it's better said between the two of us than recorded here.`,
  ]);

export const CALLS_BACK = anyTone([
  "Please call me back when it suits you, and I'll try your number again as well.",
  "Could you give me a call back when you have a minute? I'll also try again.",
  "I'd be glad if you called me back, and I'll try again later too.",
  "When you have two minutes, please ring me back; I'll try you again, too.",
  "Would you call me back when it's convenient? If we miss each other, I'll try again.",
  "A call back at any time that suits you would be kind, and I'll try again myself.",
]);

export const VOICEMAIL_THANKS = anyTone([
  "Thank you for listening, and goodbye for now.",
  "Many thanks, and goodbye until we speak.",
  "Thank you very much, and goodbye for now.",
  "Thank you, and until we speak. Goodbye.",
  "Thanks for your time, and goodbye for now.",
  "Many thanks for listening, and goodbye.",
]);
