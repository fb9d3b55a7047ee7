import { notFound } from "next/navigation";
import { Desk } from "@/components/messages/desk";
import { factsFor, messageOf, recognised } from "@/components/messages/letter";
import { untilSending } from "@/components/messages/one-primary";
import { SentLetter } from "@/components/messages/sent-letter";
import { write } from "@/components/messages/write";
import { Head, Shell } from "@/components/shell/shell";
import { ButtonLink } from "@/components/ui/button";
import { Press } from "@/components/ui/press";
import { check } from "@/lib/domain/check/check";
import { adviseChannel } from "@/lib/domain/message/channel-advice";
import { CHANNELS } from "@/lib/domain/message/channels";
import type { MessageKind } from "@/lib/domain/message/kind";
import { KINDS, type KindCode } from "@/lib/domain/message/kinds";
import { LOCALES } from "@/lib/domain/message/locales";
import { KEPT_TAGS } from "@/lib/domain/message/own/wording";
import { REASONS } from "@/lib/domain/message/reasons";
import { addDays } from "@/lib/domain/time/local";
import { discard } from "@/lib/features/messages/actions";
import { readDesk, type Desk as StoredDesk } from "@/lib/features/messages/queries";
import { type RoomFrame, readFrame } from "@/lib/features/rooms/queries";
import { newFormKey } from "@/lib/form";
import { requireUser } from "@/lib/platform/session";

export default async function WritePage({ params }: PageProps<"/opportunities/[id]/messages/[messageId]">) {
  const { id, messageId } = await params;
  const userId = await requireUser(`/opportunities/${id}/messages/${messageId}`);
  const now = new Date();
  const [frame, desk] = await Promise.all([readFrame(userId, now), readDesk(userId, messageId, now)]);
  if (!desk || desk.opportunityId !== id) notFound();
  const { occasion, recipientName, recipientEmail, choices } = desk;
  const { role, company } = occasion.facts;
  const above = [company, role, recipientName && `to ${recipientName}`].filter(Boolean).join(" · ");
  const { label, meaning, channels, controls, fields }: MessageKind = KINDS[desk.kind];
  if (desk.status === "sent") {
    return (
      <Shell room="/opportunities" counts={frame.counts}>
        <Head above={above} title={label}>
          <ButtonLink href={`/opportunities/${id}`} className="col-span-2">
            Back to the opportunity
          </ButtonLink>
        </Head>
        <SentLetter letter={desk} show={frame.show} />
      </Shell>
    );
  }
  const { letter, material } = atTheDesk(desk);
  return (
    <Shell room="/opportunities" counts={frame.counts}>
      {/* On paper stands the letter alone. */}
      <div className="print:hidden">
        <Head above={above} title={choices.confirmsCall ? `${label}: confirm the call` : label}>
          <Press action={discard} fields={{ messageId }} look="quiet">
            Put it aside
          </Press>
          <ButtonLink href={`/opportunities/${id}/write`}>Say something else</ButtonLink>
          <a href="#send" className={`${untilSending} col-span-2`}>
            {CHANNELS[choices.channel].isSpoken ? "Review and call" : "Review and send"}
          </a>
        </Head>
      </div>
      <Desk
        {...{ messageId, opportunityId: id, revision: desk.revision, formKey: newFormKey() }}
        templateKey={newFormKey()}
        {...{ letter, material }}
        kind={{ meaning, channels, controls, fields }}
        reasons={controls.includes("reasons") ? REASONS.map(asChoice) : []}
        recipientEmail={recipientEmail ?? ""}
        known={occasion.known}
        report={check(messageOf(material, letter, occasion.known))}
        keptTags={KEPT_TAGS}
        channelAdvice={adviseChannel(KINDS[desk.kind], factsFor(material, letter), occasion.situation)}
        languages={languagesOf(desk.kind)}
        doorDays={doorDaysOf(desk, frame, now)}
        followUpOn={
          desk.next && !controls.includes("door") ? frame.show.day(new Date(desk.next.dueAt)) : null
        }
      />
    </Shell>
  );
}

/** The letter as it was saved, and what it is written from. */
function atTheDesk({ kind, occasion, subject, body, parts, choices, seed, ...desk }: StoredDesk) {
  const { facts, situation, wordings, templates } = occasion;
  const material = { kind, facts, situation, wordings, templates };
  const chosen = { choices, seed, recipientName: desk.recipientName ?? "" };
  const draft = write(material, chosen, LOCALES[choices.language]);
  const composed = { subject: draft.subject, parts: draft.parts };
  const standing = recognised(parts, draft.parts, body);
  const letter = { ...chosen, subject, body, parts: standing, composed, others: {} };
  return { material, letter };
}

/** English, and what else there is a letter of this kind in. */
const languagesOf = (kind: KindCode) => [
  { language: "en" as const, label: "English", addresses: null },
  ...Object.values(LOCALES).flatMap((locale) =>
    locale && Object.hasOwn(locale.letters, kind)
      ? [{ language: locale.language, label: locale.label, addresses: locale.addresses }]
      : [],
  ),
];

const asChoice = ({ code, label, details }: (typeof REASONS)[number]) => ({ code, label, details });

/** After how many days one may want to write again, and what was chosen otherwise. */
const DOOR_DAYS = [30, 90, 180];

const doorDaysOf = ({ choices, occasion }: StoredDesk, { show }: RoomFrame, now: Date) =>
  [...new Set([...DOOR_DAYS, choices.doorDays])]
    .toSorted((a, b) => a - b)
    .map((days) => ({ days, on: show.day(addDays(now, days, occasion.facts.timeZone)) }));
