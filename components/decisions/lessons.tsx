import Link from "next/link";
import { Card } from "@/components/ui/card";
import { type Calibration, enoughOutcomes, type Guesses } from "@/lib/domain/fit/calibration";
import { listed, wholePoints } from "@/lib/domain/fit/wording";
import type { Lead, Lessons } from "@/lib/features/decisions/queries";
import { CalibrationPicture } from "./calibration-picture";

/** What one learns from what was decided and looked back on. Nothing of it changes anything by itself. */
export function LessonCards({ lessons: { calibration, guesses, leads } }: { lessons: Lessons }) {
  return (
    <>
      <Card title="How well your sureness holds up">
        {calibration?.isEnough ? (
          <Sureness calibration={calibration} />
        ) : (
          <p>
            {calibration?.count ?? 0} of {enoughOutcomes} reviews so far; from ten on this shows how well your
            sureness holds up. Only decisions beside which you noted how sure you were can count.
          </p>
        )}
      </Card>
      {guesses ? <GuessesCard guesses={guesses} /> : null}
      {leads.length > 0 ? <Leads leads={leads} /> : null}
    </>
  );
}

/** How what was guessed compares with what was found out. */
function GuessesCard({ guesses: { count, right, tooHigh, tooLow, isEnough } }: { guesses: Guesses }) {
  const parts = [`${right} about right`, `${tooHigh} too hopeful`, `${tooLow} too gloomy`];
  return (
    <Card title="What you guessed, and what it was">
      <p>
        {count === 1 ? "One answer" : `${count} answers`} that you had guessed {count === 1 ? "is" : "are"}{" "}
        known by now: {listed(parts, "and")}.
      </p>
      {isEnough ? null : (
        <p className="mt-2 text-sm text-soft">With fewer than {enoughOutcomes} that says little yet.</p>
      )}
    </Card>
  );
}

function Sureness({ calibration }: { calibration: Calibration }) {
  const { count, meanChance, baseRate, brier, baseRateBrier, bins } = calibration;
  return (
    <div className="grid gap-3">
      <p>
        You were {percent(meanChance)} sure on average; {percent(baseRate)} of {count} still seem right.
      </p>
      <CalibrationPicture bins={bins} />
      <p className="text-sm text-soft">
        On the dashed line, what you were 80% sure of holds in 80 of 100 cases. Below it you were too sure,
        above it too careful.
      </p>
      <p className="text-sm text-soft">
        Brier score {brier.toFixed(2)}, where 0 is best. Always saying {percent(baseRate)} would score{" "}
        {baseRateBrier.toFixed(2)},{" "}
        {brier < baseRateBrier
          ? "so how sure you say you are tells something."
          : "so how sure you say you are tells no more than that yet."}
      </p>
      <Numbers calibration={calibration} />
    </div>
  );
}

function Numbers({
  calibration: { bins, reliability, resolution, uncertainty },
}: {
  calibration: Calibration;
}) {
  return (
    <details className="text-sm">
      <summary className="py-2 text-soft">The same in numbers</summary>
      <table className="w-full tabular-nums">
        <thead>
          <tr className="text-left text-soft">
            <th scope="col" className="py-1.5 pr-2 font-normal">
              You said
            </th>
            <th scope="col" className="py-1.5 pr-2 text-right font-normal">
              On average
            </th>
            <th scope="col" className="py-1.5 pr-2 text-right font-normal">
              Still right
            </th>
            <th scope="col" className="py-1.5 text-right font-normal">
              Decisions
            </th>
          </tr>
        </thead>
        <tbody>
          {bins.map(({ from, to, count, meanChance, shareTrue }) => (
            <tr key={from} className="border-t border-line">
              <th scope="row" className="py-1.5 pr-2 text-left font-normal whitespace-nowrap">
                {wholePoints(from)}–{percent(to)}
              </th>
              <td className="py-1.5 pr-2 text-right">{percent(meanChance)}</td>
              <td className="py-1.5 pr-2 text-right">{percent(shareTrue)}</td>
              <td className="py-1.5 text-right">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-2 text-soft">
        Parts of the score: {reliability.toFixed(2)} for how far what you said lies from what came true, less{" "}
        {resolution.toFixed(2)} for telling the two apart, on top of {uncertainty.toFixed(2)} for how hard it
        was to know.
      </p>
    </details>
  );
}

function Leads({ leads }: { leads: readonly Lead[] }) {
  return (
    <Card title="What your decisions suggest">
      <ul className="grid gap-2.5">
        {leads.map(({ key, sentence, path }) => (
          <li key={key} className="rounded-[10px] bg-sunk px-3.5 py-3">
            <p className="break-words">{sentence}</p>
            <Link
              href={path}
              prefetch={false}
              className="inline-block min-h-6 text-sm text-accent underline print:hidden"
            >
              {whereTo(path)}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function whereTo(path: string): string {
  if (path === "/criteria") return "Look at my criteria";
  return path.startsWith("/criteria/new") ? "Write it down as a criterion" : "Look at this criterion";
}

const percent = (share: number): string => `${wholePoints(share)}%`;
