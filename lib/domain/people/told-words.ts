import { isKindCode, KINDS } from "@/lib/domain/message/kinds";
import type { TimelineKind } from "@/lib/domain/timeline/kind";
import { applicationConfirmed } from "@/lib/domain/timeline/kinds/application-confirmed";
import { called } from "@/lib/domain/timeline/kinds/called";
import { changeAsked } from "@/lib/domain/timeline/kinds/change-asked";
import { declined } from "@/lib/domain/timeline/kinds/declined";
import { interviewCancelled } from "@/lib/domain/timeline/kinds/interview-cancelled";
import { interviewHeld } from "@/lib/domain/timeline/kinds/interview-held";
import { interviewMoved } from "@/lib/domain/timeline/kinds/interview-moved";
import { invitationLogged } from "@/lib/domain/timeline/kinds/invitation-logged";
import { messageFiled } from "@/lib/domain/timeline/kinds/message-filed";
import { messageSent } from "@/lib/domain/timeline/kinds/message-sent";
import { offerDeclined } from "@/lib/domain/timeline/kinds/offer-declined";
import { offerReceived } from "@/lib/domain/timeline/kinds/offer-received";
import { questionsAsked } from "@/lib/domain/timeline/kinds/questions-asked";
import { rejected } from "@/lib/domain/timeline/kinds/rejected";
import { reopened } from "@/lib/domain/timeline/kinds/reopened";
import { theyReplied } from "@/lib/domain/timeline/kinds/they-replied";
import { withdrawn } from "@/lib/domain/timeline/kinds/withdrawn";
import { isMeeting, type Word } from "./touch";

/** Whose word an entry is, and whether it hopes for an answer. */
export type Turn = Pick<Word, "by" | "hopes">;

const theirs = (hopes: boolean): Turn => ({ by: "them", hopes });
const mine = (hopes: boolean): Turn => ({ by: "me", hopes });

/** The kind that a message was of, by its id; undefined when it is not known. */
type KindOf = (messageId: string) => string | undefined;

type Reader = (facts: unknown, kindOf: KindOf) => Turn | null;

const word = <Facts extends object>(
  { kind, facts }: TimelineKind<Facts>,
  turn: Turn | ((facts: Facts, kindOf: KindOf) => Turn | null),
): [string, Reader] => [
  kind,
  (stored, kindOf) => {
    if (typeof turn !== "function") return turn;
    const read = facts.safeParse(stored);
    return read.success ? turn(read.data, kindOf) : null;
  },
];

const READERS: ReadonlyMap<string, Reader> = new Map([
  word(invitationLogged, theirs(true)),
  word(offerReceived, theirs(true)),
  word(applicationConfirmed, theirs(false)),
  word(messageFiled, theirs(false)),
  word(interviewMoved, theirs(false)),
  word(interviewCancelled, theirs(false)),
  word(rejected, theirs(false)),
  // Who met has spoken with one another.
  word(interviewHeld, theirs(false)),
  word(theyReplied, ({ reply }) => theirs(reply === "asked" || reply === "proposed")),
  word(declined, mine(false)),
  word(withdrawn, mine(false)),
  word(offerDeclined, mine(false)),
  word(questionsAsked, mine(true)),
  word(changeAsked, mine(true)),
  word(reopened, mine(true)),
  word(called, mine(true)),
  word(messageSent, ({ messageId }, kindOf) => {
    const code = kindOf(messageId);
    if (!isKindCode(code) || KINDS[code].reader !== "them") return null;
    return mine(KINDS[code].lookAgain !== undefined);
  }),
]);

/** The kinds of entries that can be a word between the person and whoever they deal with about an opportunity. */
export const WORD_KINDS: readonly string[] = [...READERS.keys()];

/** Whose word an entry tells of; null for one that tells of none, or of a letter to somebody else. */
export const turnOf = ({ kind, facts }: { kind: string; facts: unknown }, kindOf: KindOf): Turn | null =>
  READERS.get(kind)?.(facts, kindOf) ?? null;

/** Whose turn a touch was that the person noted: a letter hopes for an answer, a talk has had it. */
export const turnOfTouch = ({ by, channel }: { by: string; channel: string }): Turn =>
  by === "them" || isMeeting(channel) ? theirs(false) : mine(true);
