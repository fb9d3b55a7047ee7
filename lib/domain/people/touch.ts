/** How one can be in touch. Who meets somebody has heard from them as well. */
export const TOUCH_CHANNELS = {
  email: { label: "By e-mail", isMeeting: false },
  linkedin: { label: "On LinkedIn", isMeeting: false },
  phone: { label: "By phone", isMeeting: true },
  "in-person": { label: "In person", isMeeting: true },
  event: { label: "At an event", isMeeting: true },
  other: { label: "In another way", isMeeting: false },
} as const;

export type TouchChannel = keyof typeof TOUCH_CHANNELS;

const isTouchChannel = (code: string): code is TouchChannel => Object.hasOwn(TOUCH_CHANNELS, code);

/** What a channel is called within a line; one of a later version shows its own name. */
export const channelWords = (code: string): string =>
  isTouchChannel(code) ? TOUCH_CHANNELS[code].label.replace(/^./, (first) => first.toLowerCase()) : code;

/** Whether both sides spoke. */
export const isMeeting = (code: string): boolean => isTouchChannel(code) && TOUCH_CHANNELS[code].isMeeting;

/** Whether somebody said that staying in touch is welcome. */
export const PERMISSIONS = {
  unknown: "Not said",
  given: "Welcome",
  refused: "Not wanted",
} as const;

export type Permission = keyof typeof PERMISSIONS;

/** What another version wrote counts as not said. */
export const permissionOf = (code: string): Permission =>
  Object.hasOwn(PERMISSIONS, code) ? (code as Permission) : "unknown";

/** One word between the person and a contact, as far as it matters for whose turn it is. */
export interface Word {
  readonly at: Date;
  /** Whose it is; a meeting is theirs, for they spoke. */
  readonly by: "me" | "them";
  /** Whether whoever said it hopes for an answer: a question does, a no and a thank-you do not. */
  readonly hopes: boolean;
}

/** The oldest first; of one moment, what they said first. */
export const inOrder = <W extends Word>(words: readonly W[]): readonly W[] =>
  words.toSorted((a, b) => a.at.getTime() - b.at.getTime() || Number(a.by === "me") - Number(b.by === "me"));
