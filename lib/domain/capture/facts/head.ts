import type { Fact } from "../proposal";
import { readReceivedAt as receivedAt } from "../sent-at";
import type { Context } from "./context";

/** The subject as it stands, of a calendar or a page its title. */
export const readSubject = ({ letter: { subject } }: Context): Fact | null =>
  subject.text === "" ? null : subject.cite({ start: 0, end: subject.text.length }, "high");

/** When it was sent. */
export const readReceivedAt = ({ letter, reading }: Context): Fact | null => receivedAt(letter, reading);
