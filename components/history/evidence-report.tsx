import { Sideways } from "@/components/ui/sideways";
import { EVIDENCE_WORDS, evidenceDay } from "@/lib/domain/history/words";
import type { Evidence } from "@/lib/features/history/queries";

/** The report as it goes to an office: a head, a table that goes on over pages, and a line to sign. */
export function EvidenceReport({
  evidence: { person, period, language, timeZone, rows },
}: {
  evidence: Evidence;
}) {
  const words = EVIDENCE_WORDS[language];
  const day = (at: Date) => evidenceDay(at, language, timeZone);
  const first = period.from ?? rows[0]?.at;
  // The period goes up to and not at its end: a midnight belongs to the day before.
  const last = new Date(period.to.getTime() - 1);
  return (
    <article
      lang={language}
      className="rounded-[14px] border border-line bg-card p-5 shadow-card [page:evidence] print:rounded-none print:border-0 print:bg-transparent print:p-0 print:shadow-none"
    >
      <header className="mb-5 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <h2 className="font-serif text-xl">{words.title}</h2>
        <p className="text-sm text-soft">{words.count(rows.length)}</p>
        <dl className="grid w-full grid-cols-[auto_minmax(0,1fr)] gap-x-4 text-sm">
          <dt className="text-soft">{words.name}</dt>
          <dd className="font-[560]">{person}</dd>
          <dt className="text-soft">{words.time}</dt>
          <dd className="font-[560] tabular-nums">{first ? `${day(first)} – ${day(last)}` : day(last)}</dd>
        </dl>
      </header>
      <Sideways label={words.title}>
        <table className="w-full min-w-[760px] border-collapse text-left text-[12.5px] print:min-w-0 print:text-[10.5px]">
          <thead>
            <tr>
              {words.columns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  className="border-b-2 border-line-strong py-2 pr-3 align-bottom font-[600]"
                >
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ at, employer, person: contact, role, what, method, result }, index) => (
              <tr
                // biome-ignore lint/suspicious/noArrayIndexKey: two contacts may be told by the same words.
                key={index}
                className="break-inside-avoid border-b border-line align-top"
              >
                <td className="py-1.5 pr-3 whitespace-nowrap tabular-nums">{day(at)}</td>
                {[employer, contact, role, what, method, result].map((cell, column) => (
                  <td key={words.columns[column + 1]} className="py-1.5 pr-3 break-words">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
      <footer className="mt-8 break-inside-avoid text-sm">
        <p>{words.statement}</p>
        <div className="mt-14 grid grid-cols-2 gap-8">
          <p className="border-t border-line-strong pt-1 text-soft">{words.signature.place}</p>
          <p className="border-t border-line-strong pt-1 text-soft">{words.signature.name}</p>
        </div>
      </footer>
    </article>
  );
}
