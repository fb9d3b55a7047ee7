import { notFound } from "next/navigation";
import { RoleList } from "@/components/opportunities/role-list";
import { Head, Shell } from "@/components/shell/shell";
import { ButtonLink } from "@/components/ui/button";
import { FIGURES, isFigure } from "@/lib/domain/insights/figures";
import { readPeriod } from "@/lib/domain/insights/period";
import { listBehind } from "@/lib/features/insights/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { readCursor } from "@/lib/platform/page";
import { requireUser } from "@/lib/platform/session";

/** The opportunities behind one number. */
export default async function BehindPage({ params, searchParams }: PageProps<"/insights/[figure]">) {
  const { figure } = await params;
  const userId = await requireUser(`/insights/${figure}`);
  if (!isFigure(figure)) notFound();
  const asked = await searchParams;
  const { show, timeZone, now, counts } = await readFrame(userId, new Date());
  const { query, from, to, title: when } = readPeriod(asked, { now, timeZone, day: show.day });
  const key = typeof asked.key === "string" ? asked.key : "";
  const after = readCursor(typeof asked.after === "string" ? asked.after : undefined);
  const behind = await listBehind(userId, { figure, key, after, from, to }, { now, timeZone });
  if (!behind) notFound();
  const next = new URLSearchParams({ ...query, key, after: behind.next ?? "" });
  return (
    <Shell room="/insights" counts={counts}>
      <Head above={`${FIGURES[figure].title}, ${when}`} title={behind.title}>
        <ButtonLink href={`/insights?${new URLSearchParams(query)}#${figure}`} className="col-span-2">
          Back to the picture
        </ButtonLink>
      </Head>
      <div className="max-w-3xl">
        {behind.rows.length > 0 ? (
          <RoleList rows={behind.rows} when={({ beganAt }) => `began ${show.day(beganAt)}`} />
        ) : (
          <p className="text-soft">There is nothing {after ? "older" : "behind it in this time"}.</p>
        )}
        {behind.next ? (
          <p className="mt-5">
            <ButtonLink href={`/insights/${figure}?${next}`}>Older</ButtonLink>
          </p>
        ) : null}
      </div>
    </Shell>
  );
}
