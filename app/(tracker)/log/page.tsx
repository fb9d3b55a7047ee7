import { Bookmark, Import } from "lucide-static";
import Link from "next/link";
import { AsideNote } from "@/components/log/aside-note";
import { FileForm } from "@/components/log/file-form";
import { LinkForm } from "@/components/log/link-form";
import { LogForm } from "@/components/log/log-form";
import { PasteForm } from "@/components/log/paste-form";
import { SendingReport } from "@/components/log/sending-report";
import { WaitingList } from "@/components/log/waiting-list";
import { Head, Shell } from "@/components/shell/shell";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import { addWeekdayHours } from "@/lib/domain/check/weekday-hours";
import { toLocalField } from "@/lib/domain/time/local";
import { countWaiting, listWaiting, readAside, readSending } from "@/lib/features/handing-in/queries";
import { fileProblem } from "@/lib/features/handing-in/schema";
import { readFrame } from "@/lib/features/rooms/queries";
import { readCursor } from "@/lib/platform/page";
import { requireUser } from "@/lib/platform/session";

export default async function LogPage({ searchParams }: PageProps<"/log">) {
  const userId = await requireUser("/log");
  const { problem, after, aside: at, sending: key } = await searchParams;
  const frame = await readFrame(userId, new Date());
  const { show, now, timeZone } = frame;
  const [waiting, count, aside, sending] = await Promise.all([
    listWaiting(userId, { after: readCursor(text(after)), timeZone }),
    countWaiting(userId),
    /^\d{1,15}$/.test(text(at)) ? readAside(userId, new Date(Number(at))) : null,
    key ? readSending(userId, text(key)) : null,
  ]);
  const answerBy = new Date(addWeekdayHours(now.toISOString(), 48, timeZone));
  return (
    <Shell room="/log" counts={frame.counts}>
      <Head above="From their message to a reviewed invitation" title="Log an invitation" />
      <div className="grid max-w-3xl gap-5">
        {aside ? <AsideNote aside={aside} /> : null}
        {sending ? <SendingReport sending={sending} /> : null}
        {waiting.rows.length > 0 ? <WaitingList {...waiting} count={count} show={show} now={now} /> : null}
        <Card id="paste" title="Paste it">
          <PasteForm />
        </Card>
        <FileForm problem={fileProblem(text(problem))} />
        <Card title="Or a posting by its address">
          <LinkForm />
        </Card>
        <Card title="Or type it yourself">
          <LogForm
            dates={{
              receivedAt: toLocalField(now, timeZone),
              answerBy: toLocalField(answerBy, timeZone),
              isAnswerByOurs: true,
            }}
          />
        </Card>
        <ul className="grid gap-1">
          {ELSEWHERE.map(({ path, svg, says }) => (
            <li key={path}>
              <Link
                href={path}
                prefetch={false}
                className="inline-flex min-h-[44px] items-center gap-2.5 text-soft hover:text-ink"
              >
                <Icon svg={svg} />
                <span className="underline">{says}</span>
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </Shell>
  );
}

/** Other ways in. */
const ELSEWHERE = [
  {
    path: "/log/bookmarklet",
    svg: Bookmark,
    says: "Send a page from your browser, or share from your phone",
  },
  { path: "/import", svg: Import, says: "Bring in a list from another tracker" },
];

const text = (value: string | string[] | undefined): string => (typeof value === "string" ? value : "");
