import { lacksZone } from "@/lib/domain/time/slot";
import { type InvitationKind, invitationKinds } from "../invitation-kinds";
import type { Fact } from "../proposal";
import { timesOfEvents } from "./calendar";
import type { Context } from "./context";
import { isOfAnotherClock } from "./zone";

/**
 * The times at which they propose to talk, or have agreed to. What a calendar says stands before what the text says,
 * and alone it needs to say nothing of a job. A time without its zone is a guess where the sender's clock shows another
 * time than the reader's.
 */
export function readProposedTimes(context: Context): Fact[] {
  const { letter, events, fact, times, isOfAJob } = context;
  if (letter.form === "calendar") return timesOfEvents(context);
  if (letter.form === "page" || !isOfAJob() || !takesTimes(fact("kind").value)) return [];
  if (events.length > 0) return timesOfEvents(context);
  const isDoubtful = isOfAnotherClock(context);
  return times().map((time) => (isDoubtful && lacksZone(time.value) ? { ...time, confidence: "low" } : time));
}

/** The times that had passed when the mail was sent, where it names no other: nobody invites to them. */
export function readPassedTimes(context: Context): Fact[] {
  const { letter, events, fact, passedTimes } = context;
  const isToMeet = letter.form === "mail" && events.length === 0 && INVITES.has(fact("kind").value);
  return isToMeet && fact("proposedTimes").length === 0 ? [...passedTimes()] : [];
}

const INVITES: ReadonlySet<InvitationKind> = new Set(["interview-invitation", "scheduling-update"]);

const takesTimes = (kind: InvitationKind) =>
  invitationKinds.some((one) => one.kind === kind && one.weightOfATime !== null);
