import Link from "next/link";
import { notFound } from "next/navigation";
import { AskedNext } from "@/components/log/asked-next";
import { OriginalView } from "@/components/log/original-view";
import type { Cited } from "@/components/log/read-from";
import { ReviewForm } from "@/components/log/review-form";
import { SilenceNote } from "@/components/log/silence-note";
import { Head, Shell } from "@/components/shell/shell";
import { Card } from "@/components/ui/card";
import { Note } from "@/components/ui/note";
import { Press } from "@/components/ui/press";
import { Way } from "@/components/ui/way";
import { likeliest, metBefore, silenceBefore } from "@/lib/domain/capture/acquaintance";
import { channelOf } from "@/lib/domain/capture/channel";
import { changeOf, filingKindOf, isInviting } from "@/lib/domain/capture/filing-kind";
import { isLaterRound } from "@/lib/domain/capture/later-round";
import { isBare } from "@/lib/domain/capture/page";
import { prefillDates } from "@/lib/domain/capture/prefill";
import type { Proposal } from "@/lib/domain/capture/proposal";
import { readInvitation } from "@/lib/domain/capture/read-invitation";
import { listFollowUpsOf, listPlaces, readAhead } from "@/lib/features/filings/queries";
import { discard, takeOut } from "@/lib/features/originals/actions";
import { listAcquaintances, type Original, readOriginal } from "@/lib/features/originals/queries";
import { type RoomFrame, readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

type UserId = Awaited<ReturnType<typeof requireUser>>;

export default async function OriginalPage({ params }: PageProps<"/log/[originalId]">) {
  const { originalId } = await params;
  const userId = await requireUser(`/log/${originalId}`);
  const [frame, original] = await Promise.all([
    readFrame(userId, new Date()),
    readOriginal(userId, originalId),
  ]);
  if (!original) notFound();
  return (
    <Shell room="/log" counts={frame.counts}>
      {original.filedUnder ? (
        <Filed original={original} opportunityId={original.filedUnder} />
      ) : original.asideSince ? (
        <Aside original={original} since={frame.show.day(original.asideSince)} />
      ) : (
        <Review userId={userId} original={original} frame={frame} />
      )}
    </Shell>
  );
}

const Filed = ({ original, opportunityId }: { original: Original; opportunityId: string }) => (
  <>
    <Head above="Word for word" title="The original message" />
    <div className="grid max-w-3xl gap-4">
      <OriginalView original={original} />
      <p>
        <Way href={`/opportunities/${opportunityId}`}>To the opportunity it belongs to</Way>
      </p>
    </div>
  </>
);

const Aside = ({ original, since }: { original: Original; since: string }) => (
  <>
    <Head above="It counts for nothing, and nothing of it is lost" title="You put this aside" />
    <div className="grid max-w-3xl gap-5">
      <Note>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <p>On {since}. Put it back, and it waits to be looked through again.</p>
          <Press action={takeOut} fields={{ originalId: original.id }}>
            Put it back
          </Press>
        </div>
      </Note>
      <Card title={original.title}>
        <OriginalView original={original} />
      </Card>
    </div>
  </>
);

async function Review({ userId, original, frame }: { userId: UserId; original: Original; frame: RoomFrame }) {
  const { id: originalId, source, createdAt } = original;
  const reading = { now: createdAt, timeZone: frame.timeZone };
  const proposal = readInvitation(source, reading);
  const kind = filingKindOf(proposal, source);
  const known = await listAcquaintances(userId, originalId, proposal);
  const at = proposal.receivedAt?.value ?? createdAt.toISOString();
  const role = proposal.role?.value ?? null;
  const matches = metBefore(known, { kind, role, at, isLaterRound: isLaterRound(source) });
  const chosen = likeliest(matches)?.id ?? null;
  const [places, followUps, ahead] = await Promise.all([
    listPlaces(userId),
    listFollowUpsOf(
      userId,
      matches.map(({ id }) => id),
    ),
    readAhead(userId, source, { reading, opportunityId: chosen }),
  ]);
  const others = known.filter(({ id }) => id !== chosen);
  const silence = isInviting(kind) || kind === "posting" ? silenceBefore(others, at) : null;
  const around = {
    ...{ kind, matches, event: source.events?.[0] ?? null },
    places: places.filter(({ id }) => !matches.some((match) => match.id === id)),
  };
  const dates = prefillDates(proposal, reading);
  const start = {
    ...{ ...dates, kind, proposal, channel: channelOf(source) },
    // Nobody waits for an answer to a posting.
    ...(kind === "posting" && dates.isAnswerByOurs ? { answerBy: "" } : {}),
  };
  const draft = { originalId, proposal, start, around, followUps, change: changeOf(proposal, source) };
  return (
    <>
      <Head above="Nothing is saved before you say so" title="Look it through">
        <Press action={discard} fields={{ originalId }} look="quiet" className="col-span-2">
          Put it aside
        </Press>
      </Head>
      <div className="grid items-start gap-6 wide:grid-cols-2">
        <div className="grid min-w-0 gap-5">
          {source.page && isBare(source.page) ? <BarePage /> : null}
          {silence ? <SilenceNote silence={silence} show={frame.show} /> : null}
          <Card id="facts" title="What it seems to say">
            <ReviewForm draft={draft} frame={frame} />
          </Card>
          <AskedNext ahead={ahead} />
        </div>
        <div className="min-w-0 wide:sticky wide:top-6">
          <Card
            title="The original"
            aside={
              <a
                href="#facts"
                className="inline-flex min-h-[44px] items-center text-sm text-accent underline wide:hidden"
              >
                Back to the facts
              </a>
            }
          >
            <OriginalView original={original} cited={citedIn(proposal)} />
          </Card>
        </div>
      </div>
    </>
  );
}

const BarePage = () => (
  <Note tone="look">
    Hardly a word could be read on this page: a script draws it, and Tactful runs none. Open it in your
    browser, select all that it says, and{" "}
    <Link href="/log#paste" prefetch={false} className="underline">
      paste it
    </Link>
    ; then put this aside.
  </Note>
);

/** Every fact with the words it was read from, by the name that its field goes by. */
const citedIn = ({ proposedTimes, clashes, passedTimes, kind, ...facts }: Proposal): Cited => [
  ...Object.entries({ ...facts, kind: kind.value === "other" ? null : kind }).flatMap(([name, fact]) =>
    fact ? [[name, fact] as const] : [],
  ),
  ...proposedTimes.map((fact, at) => [`time-${at}`, fact] as const),
  ...clashes.map((fact, at) => [`clash-${at}`, fact] as const),
  ...passedTimes.map((fact, at) => [`passed-${at}`, fact] as const),
];
