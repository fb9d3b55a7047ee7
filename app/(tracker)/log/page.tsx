import Link from "next/link";
import { FileForm } from "@/components/log/file-form";
import { LogForm } from "@/components/log/log-form";
import { PasteForm } from "@/components/log/paste-form";
import { Head, Shell } from "@/components/shell/shell";
import { Card } from "@/components/ui/card";
import { addWeekdayHours } from "@/lib/domain/check/weekday-hours";
import { toLocalField } from "@/lib/domain/time/local";
import { listWaitingOriginals } from "@/lib/features/originals/queries";
import { fileProblem } from "@/lib/features/originals/schema";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function LogPage({ searchParams }: PageProps<"/log">) {
  const userId = await requireUser("/log");
  const { problem } = await searchParams;
  const [frame, waiting] = await Promise.all([readFrame(userId, new Date()), listWaitingOriginals(userId)]);
  const { show, now, timeZone } = frame;
  const answerBy = new Date(addWeekdayHours(now.toISOString(), 48, timeZone));
  return (
    <Shell room="/log" counts={frame.counts}>
      <Head above="From their message to a reviewed invitation" title="Log an invitation" />
      <div className="grid max-w-3xl gap-5">
        {waiting.length > 0 ? (
          <Card title="Waiting to be looked through">
            <ul className="grid gap-2">
              {waiting.map(({ id, title, createdAt }) => (
                <li key={id}>
                  <Link
                    href={`/log/${id}`}
                    prefetch={false}
                    className="inline-block min-h-6 font-[520] break-words text-accent underline"
                  >
                    {title}
                  </Link>{" "}
                  <span className="text-sm text-soft">handed in {show.near(createdAt)}</span>
                </li>
              ))}
            </ul>
          </Card>
        ) : null}
        <Card title="Paste it">
          <PasteForm />
        </Card>
        <FileForm problem={fileProblem(typeof problem === "string" ? problem : "")} />
        <Card title="Or type it yourself">
          <LogForm
            draft={{
              proposal: null,
              receivedAt: toLocalField(now, timeZone),
              answerBy: toLocalField(answerBy, timeZone),
              isAnswerByOurs: true,
            }}
          />
        </Card>
      </div>
    </Shell>
  );
}
