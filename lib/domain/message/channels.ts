/**
 * The ways a message goes out. Limits count UTF-16 units, as browsers do. LinkedIn's own figures differ by source
 * and year, so the smaller one is kept: the note of a free account (300 on a paid one) and the body of an InMail.
 * Checked on 22 November 2026.
 */
export const CHANNELS = {
  email: { label: "E-mail", hasSubject: true, isSpoken: false, endsWithName: true, mostCharacters: null },
  "linkedin-note": {
    label: "LinkedIn note",
    hasSubject: false,
    isSpoken: false,
    endsWithName: false,
    mostCharacters: 200,
  },
  "linkedin-inmail": {
    label: "LinkedIn InMail",
    hasSubject: false,
    isSpoken: false,
    endsWithName: true,
    mostCharacters: 1900,
  },
  phone: { label: "Phone call", hasSubject: false, isSpoken: true, endsWithName: true, mostCharacters: null },
  voicemail: {
    label: "Voicemail",
    hasSubject: false,
    isSpoken: true,
    endsWithName: true,
    mostCharacters: null,
  },
} as const;

export type Channel = keyof typeof CHANNELS;
