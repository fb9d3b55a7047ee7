import type { InvitationKind } from "../invitation-kinds";
import { type Link, linksIn } from "../links/links-in";
import type { Purpose } from "../links/purposes";
import type { Fact } from "../proposal";
import { signatureOf } from "../signature";
import type { Context } from "./context";

/**
 * Where a time for this round is picked; what somebody always has in their signature is for no round, nor is a call about
 * why it was a no.
 */
export function readSchedulingLink(context: Context): Fact | null {
  const { own } = context.letter;
  if (WITHOUT_ROUNDS.has(context.fact("kind").value)) return null;
  const signature = own.originOf(signatureOf(own).start);
  return linkInText("scheduling", context, ({ start }) => start < signature || !own.holds(start));
}

/** Where one meets: the room of a video call, or the page of the event. */
export const readMeetingLink = (context: Context): Fact | null =>
  linkInCalendar("meeting", context) ?? linkInText("meeting", context) ?? pageOfEvent(context);

/** The page that a calendar alone gives as the meeting's own. */
function pageOfEvent({ letter: { calendar, form }, events: [event] }: Context): Fact | null {
  const isOfTheWeb = form === "calendar" && /^https?:/i.test(event?.url ?? "");
  return isOfTheWeb ? calendar.cite("url", event?.url ?? "", "medium") : null;
}

/** The posting of this job: of a page its own address. */
export function readPostingLink(context: Context): Fact | null {
  const { page } = context.letter;
  if (!page) return linkInText("posting", context);
  const [own] = ["Own address", "Address", "Fetched from"].flatMap((name) => {
    const address = page.passageOf(name).text;
    return address === "" ? [] : (page.cite(name, address, "high") ?? []);
  });
  return own ?? null;
}

/** The first link that is for something: in what was written now, else in an older mail. */
function linkInText(
  purpose: Purpose,
  { letter: { own, quoted }, links }: Context,
  isTaken: (link: Link) => boolean = () => true,
): Fact | null {
  const fitting = links().filter((link) => link.purpose === purpose && isTaken(link));
  for (const passage of [own, quoted]) {
    const link = fitting.find(({ start }) => passage.source === "text" && passage.holds(start));
    if (link) return passage.citeSource(link, link.address, "high");
  }
  return null;
}

function linkInCalendar(purpose: Purpose, { letter: { calendar } }: Context): Fact | null {
  const link = linksIn(calendar.text).find((one) => one.purpose === purpose);
  return link ? calendar.citeRange(link, link.address, "high") : null;
}

const WITHOUT_ROUNDS: ReadonlySet<InvitationKind> = new Set(["rejection", "confirmation"]);
