import Link from "next/link";
import { CalibrationPicture } from "@/components/decisions/calibration-picture";
import { Card } from "@/components/ui/card";
import { Sideways } from "@/components/ui/sideways";
import { enoughOutcomes } from "@/lib/domain/fit/calibration";
import { ENOUGH, hoursWords, medianOf, shareWords } from "@/lib/domain/insights/few";
import { FIGURES, type Figure, type FigureRow, INTERVIEWED } from "@/lib/domain/insights/figures";
import { flowOf } from "@/lib/domain/insights/flow";
import { countOf } from "@/lib/domain/insights/insights";
import { ENDERS, type Ender } from "@/lib/domain/insights/steps";
import type { Show } from "@/lib/domain/time/show";
import type { InsightsPage } from "@/lib/features/insights/queries";
import { Bars } from "./bars";
import { FigureCard } from "./figure-card";
import { Sankey } from "./sankey";
import { ScoresPicture } from "./scores-picture";
import { SpeedStrip } from "./speed-strip";
import { WeeksPicture } from "./weeks-picture";

type Ways = { hrefOf: (figure: Figure, key: string) => string; fileHref: (figure: Figure) => string };

/** All figures of a period, the flow over the whole width and the others in two columns. */
export function Figures({ insights, ways, show }: { insights: InsightsPage; ways: Ways; show: Show }) {
  return (
    <div className="grid grid-cols-1 items-start gap-5 wide:grid-cols-2">
      <div className="min-w-0 wide:col-span-2">
        <FlowCard insights={insights} ways={ways} />
      </div>
      <div className="grid min-w-0 gap-5">
        <ReasonsCard insights={insights} ways={ways} />
        <AnswersCard insights={insights} ways={ways} />
        <WeeksCard insights={insights} ways={ways} show={show} />
        <ScoresCard insights={insights} ways={ways} />
      </div>
      <div className="grid min-w-0 gap-5">
        <EndingsCard insights={insights} ways={ways} />
        <RepliesCard insights={insights} ways={ways} />
        <SourcesCard insights={insights} ways={ways} />
        <SurenessCard insights={insights} />
      </div>
    </div>
  );
}

type Given = { insights: InsightsPage; ways: Ways };

/** What a card needs of its figure. */
const of = (figure: Figure, { insights, ways }: Given) => ({
  figure,
  rows: FIGURES[figure].rows(insights),
  hrefOf: (key: string) => ways.hrefOf(figure, key),
  fileHref: ways.fileHref(figure),
});

function FlowCard(given: Given) {
  const shared = of("flow", given);
  const flow = flowOf(given.insights.courses);
  const count = countOf(given.insights.courses);
  return (
    <FigureCard {...shared}>
      <p>
        {count === 1 ? "One opportunity began" : `${count.toLocaleString("en-GB")} opportunities began`} in
        this time. Wherever one stands by now, it is counted once at every step that it came to.
        {count < ENOUGH ? " They are few, so read no habit into them." : ""}
      </p>
      <Sideways label="The picture, scrolls sideways">
        <Sankey flow={flow} hrefOf={shared.hrefOf} label="Where the opportunities of this time went" />
      </Sideways>
    </FigureCard>
  );
}

function ReasonsCard(given: Given) {
  const shared = of("reasons", given);
  const noes = given.insights.courses.filter(({ ending }) =>
    ENDERS.me.endings.some((mine) => mine === ending),
  );
  return (
    <FigureCard {...shared}>
      <p>
        {countOf(noes) === 0
          ? "You have said no to nothing that began in this time."
          : `You said no ${times(countOf(noes))}. A no can have more than one reason; those that you kept to yourself are among them, for only you see this.`}
      </p>
      <Bars bars={barsOf(shared)} />
    </FigureCard>
  );
}

function EndingsCard(given: Given) {
  const shared = of("endings", given);
  const { courses } = given.insights;
  const ended = courses.filter(({ ending }) => ending !== "open");
  const by = (ender: Ender) => {
    const endings: readonly string[] = ENDERS[ender].endings;
    return countOf(courses.filter(({ ending }) => endings.includes(ending)));
  };
  return (
    <FigureCard {...shared}>
      <p>
        {countOf(ended) === 0
          ? "None has come to an end."
          : countOf(ended) < ENOUGH
            ? `${countOf(ended) === 1 ? "One opportunity" : times(countOf(ended), "opportunity")} came to an end: too few to see a habit in.`
            : `Of ${countOf(ended).toLocaleString("en-GB")} that came to an end, you ended ${shareWords(by("me"), countOf(ended))} and they ${shareWords(by("them"), countOf(ended))}.`}
      </p>
      <Bars
        bars={shared.rows.map(({ key, cells: [who, how, count] }) => ({
          ...{ key, count: Number(count), href: shared.hrefOf(key) },
          name: (
            <>
              {how} <span className="text-soft">· {who}</span>
            </>
          ),
        }))}
      />
    </FigureCard>
  );
}

function AnswersCard(given: Given) {
  const shared = of("answers", given);
  const hours = given.insights.myHours;
  const median = medianOf(hours);
  const inTime = hours.filter((each) => each <= 48).length;
  return (
    <FigureCard {...shared} rows={median === null ? [] : shared.rows}>
      {median === null ? (
        <p>You have answered nothing that began in this time yet.</p>
      ) : (
        <>
          <p>
            {hours.length < ENOUGH
              ? `${inTime} of ${hours.length} within 48 hours, Saturdays and Sundays not counted: too few to say.`
              : `Half of your answers went out within ${hoursWords(median)}. Within 48 hours, Saturdays and Sundays not counted: ${shareWords(inTime, hours.length)}.`}
          </p>
          <SpeedStrip
            hours={hours}
            mark={48}
            names={["48 hours", "six days or more"]}
            label={`How fast you answered, ${hours.length} times; the numbers follow.`}
          />
          <Bars bars={barsOf(shared)} />
        </>
      )}
    </FigureCard>
  );
}

function RepliesCard(given: Given) {
  const shared = of("replies", given);
  const hours = given.insights.theirHours;
  const median = medianOf(hours);
  const inTime = hours.filter((each) => each <= 168).length;
  return (
    <FigureCard {...shared} rows={median === null ? [] : shared.rows}>
      {median === null ? (
        <p>
          Nobody has answered what you asked or agreed to in this time. What came before your first word does
          not count here.
        </p>
      ) : (
        <>
          <p>
            {hours.length < ENOUGH
              ? `${inTime} of ${hours.length} within a week of your word: too few to say.`
              : `Half of their answers came within ${hoursWords(median)}. Within a week of your word: ${shareWords(inTime, hours.length)}.`}
          </p>
          <SpeedStrip
            hours={hours}
            mark={168}
            names={["a week", "three or more"]}
            label={`How fast they answered, ${hours.length} times; the numbers follow.`}
          />
          <Bars bars={barsOf(shared)} />
        </>
      )}
    </FigureCard>
  );
}

function WeeksCard({ show, ...given }: Given & { show: Show }) {
  const shared = of("weeks", given);
  const { weeks, weeklyHours, hoursEach } = given.insights;
  const count = weeks.reduce((sum, week) => sum + week.count, 0);
  const room = weeklyHours === null ? null : Math.floor(weeklyHours / hoursEach);
  const over = room === null ? 0 : weeks.filter((week) => week.count > room).length;
  return (
    <FigureCard {...shared} rows={count === 0 ? [] : shared.rows}>
      {count === 0 ? (
        <p>No interviews were held in this time.</p>
      ) : (
        <>
          <p>
            {times(count, "interview")} in {times(weeks.length, "week")}, about {count * hoursEach} hours at{" "}
            {hoursEach} hours each.{" "}
            {room === null
              ? "Say how many hours a week you have for it, and this shows the weeks that took more."
              : `Your ${weeklyHours} hours a week have room for ${room}; ${over === 0 ? "no week took more" : `${times(over, "week")} took more`}.`}{" "}
            <Link href="/criteria/judging" prefetch={false} className="underline">
              Change the hours
            </Link>
          </p>
          <WeeksPicture
            weeks={weeks}
            room={room}
            dayOf={show.day}
            label="Interviews week by week; the numbers follow."
          />
        </>
      )}
    </FigureCard>
  );
}

function SourcesCard(given: Given) {
  const shared = of("sources", given);
  const began = countOf(given.insights.courses);
  const led = given.insights.sources.reduce((sum, { interviews }) => sum + interviews, 0);
  return (
    <FigureCard {...shared}>
      <p>
        {began < ENOUGH
          ? `${led} of ${began} that began in this time led to an interview: too few to say.`
          : `Of what began in this time, ${shareWords(led, began)} led to an interview.`}
      </p>
      <Bars
        bars={shared.rows.map(({ key, cells: [name, interviews, count] }) => ({
          ...{ key, name, count: Number(count), href: shared.hrefOf(key) },
          note:
            Number(interviews) === 0 ? (
              "no interview"
            ) : (
              <Link
                href={shared.hrefOf(`${key}.${INTERVIEWED}`)}
                prefetch={false}
                className="inline-block min-h-6 underline"
              >
                {Number(count) < ENOUGH
                  ? times(Number(interviews), "interview")
                  : `interview: ${shareWords(Number(interviews), Number(count))}`}
              </Link>
            ),
        }))}
      />
    </FigureCard>
  );
}

function ScoresCard(given: Given) {
  const shared = of("scores", given);
  const { scores } = given.insights;
  return (
    <FigureCard {...shared}>
      {scores.length === 0 ? (
        <p>
          Once you decide with goals on your list, this sets the score that something had then against what
          came of it.
        </p>
      ) : (
        <>
          <p>
            The score is that of the moment when you decided; a dot is ten points wide and holds so many
            opportunities.
          </p>
          <ScoresPicture scores={scores} label="Scores by what came of it; the numbers follow." />
        </>
      )}
    </FigureCard>
  );
}

/** The last decisions, whenever they were made: a review comes three months after them. */
function SurenessCard({ insights: { calibration } }: { insights: InsightsPage }) {
  return (
    <Card
      title="How my predictions held up"
      aside={
        <Link
          href="/decisions"
          prefetch={false}
          className="-my-3 inline-grid min-h-[44px] place-items-center text-[13px] text-soft underline print:hidden"
        >
          Decisions
        </Link>
      }
    >
      {calibration?.isEnough ? (
        <div className="grid gap-3.5">
          <p>
            Of {calibration.count} decisions that you looked back on,{" "}
            {shareWords(Math.round(calibration.baseRate * calibration.count), calibration.count)} still seem
            right; you were {Math.round(calibration.meanChance * 100)}% sure on average.
          </p>
          <CalibrationPicture bins={calibration.bins} />
        </div>
      ) : (
        <p>
          {calibration?.count ?? 0} of {enoughOutcomes} reviews so far, in all your decisions. From ten on
          this shows how well your sureness holds up.
        </p>
      )}
    </Card>
  );
}

const barsOf = ({ rows, hrefOf }: { rows: readonly FigureRow[]; hrefOf: (key: string) => string }) =>
  rows.map(({ key, cells }) => ({ key, name: cells[0], count: Number(cells.at(-1)), href: hrefOf(key) }));

/** "once", "3 times"; with a unit "1 week", "3 weeks". */
function times(count: number, unit?: keyof typeof PLURALS): string {
  if (unit) return `${count.toLocaleString("en-GB")} ${count === 1 ? unit : PLURALS[unit]}`;
  return count === 1 ? "once" : `${count.toLocaleString("en-GB")} times`;
}

const PLURALS = { interview: "interviews", week: "weeks", opportunity: "opportunities" };
