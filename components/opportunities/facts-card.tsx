import { Card } from "@/components/ui/card";
import { Facts } from "@/components/ui/facts";
import { TheirLink } from "@/components/ui/their-link";
import { Way } from "@/components/ui/way";
import { LINK_NAMES, MODES, officeWords, payWords } from "@/lib/domain/capture/fact-words";
import { clockOf } from "@/lib/domain/message/clock";
import type { Sheet } from "@/lib/features/opportunities/queries";
import type { RoomFrame } from "@/lib/features/rooms/queries";
import { StageBadge } from "./stage-badge";

export function FactsCard({ sheet, frame }: { sheet: Sheet; frame: RoomFrame }) {
  const { show, timeZone } = frame;
  const { stage, answerBy, contact, place, invitations, wantsAnswer, interviewAt, referrer } = sheet;
  const [latest] = invitations;
  const received = latest && { receivedAt: latest.receivedAt.toISOString(), answerBy: null };
  const by = wantsAnswer ? "Answer by" : stage === "saved" ? "Apply by" : "Was to be answered by";
  const facts = [
    { name: "Stage", value: <StageBadge stage={stage} /> },
    ...(answerBy ? [{ name: by, value: show.near(answerBy) }] : []),
    ...(wantsAnswer && !answerBy && received
      ? [{ name: "Two working days end", value: show.near(new Date(clockOf(received, timeZone).dueAt)) }]
      : []),
    ...(interviewAt ? [{ name: "Interview", value: show.moment(interviewAt) }] : []),
    ...(referrer ? [{ name: "Recommended by", value: referrer }] : []),
    ...(contact ? [{ name: "Contact", value: contact.name }] : []),
    ...(contact?.email ? [{ name: "E-mail", value: <Address email={contact.email} />, isWide: true }] : []),
    ...(place ? [{ name: "Where", value: place }] : []),
    ...(sheet.agency ? [{ name: "Through", value: <Agency {...sheet.agency} /> }] : []),
    ...(sheet.viaAgency ? [{ name: "Referred by", value: "an employment agency" }] : []),
    ...agreedTo(sheet),
  ];
  return (
    <Card title="Facts">
      <Facts facts={facts} />
      <TheirLinks sheet={sheet} />
      <p className="mt-3.5 flex flex-wrap gap-x-4 text-sm print:hidden">
        <Way href={`/opportunities/${sheet.id}/facts`}>Correct the facts</Way>
        <Way href={`/opportunities/${sheet.id}/merge`}>Merge with another</Way>
        {invitations.length > 1 ? (
          <Way href={`/opportunities/${sheet.id}/split`}>Split off a part</Way>
        ) : null}
      </p>
    </Card>
  );
}

const Agency = ({ name, companyId }: { name: string; companyId: string | null }) =>
  companyId ? <Way href={`/people/companies/${companyId}`}>{name}</Way> : name;

/** An address that may go on in the next line before its sign, and nowhere within its words. */
function Address({ email }: { email: string }) {
  const at = email.indexOf("@");
  return (
    <>
      {email.slice(0, at)}
      <wbr />
      {email.slice(at)}
    </>
  );
}

/** What they said of pay and place, in short and in their words. */
const agreedTo = ({ agreed: { pay, workMode, officeDays } }: Sheet) => [
  ...(pay ? [{ name: "Pay, they say", value: <Said {...{ ...pay, words: payWords(pay.value) }} /> }] : []),
  ...(workMode ? [{ name: "Works", value: MODES[workMode.value].toLowerCase() }] : []),
  ...(officeDays ? [{ name: "In the office", value: officeWords(officeDays.value) }] : []),
];

const Said = ({ words, quote }: { words: string; quote: string | null }) => (
  <>
    {words}
    {quote ? (
      <q className="block font-serif text-sm font-normal break-words text-soft italic">{quote.trim()}</q>
    ) : null}
  </>
);

/** Where they want one to go: to pick a time, to meet, to read the posting. */
function TheirLinks({ sheet: { agreed, postingUrl } }: { sheet: Sheet }) {
  const links = [
    { name: LINK_NAMES.schedulingLink, address: agreed.schedulingLink?.value },
    { name: LINK_NAMES.meetingLink, address: agreed.meetingLink?.value },
    { name: LINK_NAMES.postingLink, address: postingUrl ?? agreed.postingLink?.value },
  ].flatMap(({ name, address }) => (address ? [{ name, address }] : []));
  if (links.length === 0) return null;
  return (
    <ul className="mt-3.5 grid gap-1 text-sm">
      {links.map(({ name, address }) => (
        <li key={name} className="break-words">
          <TheirLink address={address}>{name}</TheirLink>
        </li>
      ))}
    </ul>
  );
}
