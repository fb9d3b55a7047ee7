import { EvidenceReport } from "@/components/history/evidence-report";
import { Head, Shell } from "@/components/shell/shell";
import { ButtonLink, buttonClass } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Select, TextField } from "@/components/ui/field";
import { Note } from "@/components/ui/note";
import { EVIDENCE_LANGUAGES } from "@/lib/domain/history/words";
import { localDay } from "@/lib/domain/time/local";
import { readEvidence } from "@/lib/features/history/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

/** The contacts with employers as an office wants to see them, to print, to sign and as a file. */
export default async function EvidencePage({ searchParams }: PageProps<"/history/evidence">) {
  const userId = await requireUser("/history/evidence");
  const asked = await searchParams;
  const { counts, now } = await readFrame(userId, new Date());
  const evidence = await readEvidence(userId, asked, now);
  const { period, language, timeZone, rows, isCut } = evidence;
  const day = (at: Date | null) => (at ? localDay(at, timeZone) : "");
  const typed = (value: string | string[] | undefined, usual: string) =>
    typeof value === "string" && value !== "" ? value : usual;
  const languages = Object.entries(EVIDENCE_LANGUAGES).map(([value, label]) => ({ value, label }));
  return (
    <Shell room="/history" counts={counts}>
      <div className="print:hidden">
        <Head
          above="Applications, answers and interviews with their dates, for an office that wants to see them"
          title="Work search record"
        >
          <ButtonLink href="/history">Back to the history</ButtonLink>
          <a
            href={`/api/evidence?${new URLSearchParams({ ...period.query, lang: language })}`}
            download
            className={buttonClass()}
          >
            Save as CSV
          </a>
        </Head>
        <form
          action="/history/evidence"
          aria-label="Days and language"
          className="mb-5 grid grid-cols-2 items-end gap-3 wide:flex"
        >
          <TextField name="from" label="From" type="date" value={typed(asked.from, day(period.from))} />
          <TextField
            name="to"
            label="To"
            type="date"
            value={typed(asked.to, day(new Date(period.to.getTime() - 1)))}
          />
          <Select name="lang" label="Language" value={language} options={languages} />
          <button type="submit" className={buttonClass("primary")}>
            Show
          </button>
        </form>
        <div className="mb-6 grid gap-3">
          {period.problem ? (
            <p role="alert" className="rounded-[10px] bg-decline-wash px-4 py-3 text-sm text-decline">
              {period.problem} The last 30 days are shown.
            </p>
          ) : null}
          {isCut ? <Note>Only the newest 1,000 contacts are here: choose fewer days.</Note> : null}
          <Note>
            Your reasons, notes and answers are not in it. Your own noes are, as a fact: what one may mean for
            benefits, your adviser knows best. To print it, use your browser's print command.
          </Note>
        </div>
      </div>
      {rows.length > 0 ? (
        <div className="grid grid-cols-1">
          <EvidenceReport evidence={evidence} />
        </div>
      ) : (
        <Empty title="No contacts in these days" action={<ButtonLink href="/log">Log something</ButtonLink>}>
          What you log, send and attend stands here by itself. Choose other days, or log what is missing.
        </Empty>
      )}
    </Shell>
  );
}
