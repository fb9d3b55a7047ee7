/** How a message is laid out on a channel: as a letter, in a few words, or to be spoken. */
export type Layout = "letter" | "note" | "call" | "voicemail";

/**
 * The ways a message goes out. Limits count UTF-16 units, as browsers do. LinkedIn's own figures differ by source
 * and year, so the smaller one is kept: the note of a free account (300 on a paid one) and the body of an InMail.
 * Checked on 22 November 2026.
 */
export const CHANNELS = {
  email: {
    label: "E-mail",
    layout: "letter",
    hasSubject: true,
    isSpoken: false,
    endsWithName: true,
    mostCharacters: null,
  },
  "linkedin-note": {
    label: "LinkedIn note",
    layout: "note",
    hasSubject: false,
    isSpoken: false,
    endsWithName: false,
    mostCharacters: 200,
  },
  "linkedin-inmail": {
    label: "LinkedIn InMail",
    layout: "letter",
    hasSubject: false,
    isSpoken: false,
    endsWithName: true,
    mostCharacters: 1900,
  },
  phone: {
    label: "Phone call",
    layout: "call",
    hasSubject: false,
    isSpoken: true,
    endsWithName: true,
    mostCharacters: null,
  },
  voicemail: {
    label: "Voicemail",
    layout: "voicemail",
    hasSubject: false,
    isSpoken: true,
    endsWithName: true,
    mostCharacters: null,
  },
} as const satisfies Readonly<Record<string, ChannelFacts>>;

interface ChannelFacts {
  readonly label: string;
  readonly layout: Layout;
  readonly hasSubject: boolean;
  readonly isSpoken: boolean;
  readonly endsWithName: boolean;
  readonly mostCharacters: number | null;
}

export type Channel = keyof typeof CHANNELS;

export const CHANNEL_CODES = Object.keys(CHANNELS) as [Channel, ...Channel[]];
