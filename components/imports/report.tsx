import { Check, CircleAlert, CircleCheck, Equal, Plus, Undo2, X } from "lucide-static";
import { type Hue, Mark } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Row, Rows } from "@/components/ui/rows";
import { Way } from "@/components/ui/way";
import type { ContactDraft } from "@/lib/domain/tables/contact-draft";
import type { Draft } from "@/lib/domain/tables/draft";
import { momentOf } from "@/lib/domain/time/local";
import type { Show } from "@/lib/domain/time/show";
import { stageTitle } from "@/lib/domain/timeline/stage";
import type { ImportReport, ReportRow } from "@/lib/features/imports/queries";
import type { Outcome } from "@/lib/features/imports/schema";
import { RowForm } from "./row-form";
import { NAMES, shown } from "./words";

type Look = { title: string; hue: Hue; svg: string; about?: string };

const LOOKS: Record<Outcome, Look> = {
  new: { title: "New: as they will look", hue: "accept", svg: Plus },
  doubtful: {
    title: "With a doubt",
    hue: "consider",
    svg: CircleAlert,
    about: "They are brought in as well. What is doubtful stays with them as a note.",
  },
  known: {
    title: "Here already, or twice",
    hue: "plain",
    svg: Equal,
    about:
      "The same posting, or the same company and role. They are passed over; what you have stays as it is.",
  },
  refused: { title: "Cannot be read", hue: "decline", svg: X },
  made: { title: "Brought in", hue: "accept", svg: Check },
  kept: {
    title: "Not taken back",
    hue: "clarify",
    svg: CircleCheck,
    about: "You have worked with these since they were brought in, so they stay.",
  },
  "taken-back": { title: "Taken back", hue: "plain", svg: Undo2 },
  "contact-new": { title: "People: as they will look", hue: "accept", svg: Plus },
  "contact-doubtful": {
    title: "People, with a doubt",
    hue: "consider",
    svg: CircleAlert,
    about: "They are brought in as well. On their page two entries can be made one.",
  },
  "contact-known": {
    title: "People you know already, or twice",
    hue: "plain",
    svg: Equal,
    about: "The same address or page, or the same name and company. Nothing of theirs is overwritten.",
  },
  "contact-left-out": { title: "People left out", hue: "plain", svg: X },
  "contact-made": { title: "People brought in", hue: "accept", svg: Check },
  "contact-kept": {
    title: "People not taken back",
    hue: "clarify",
    svg: CircleCheck,
    about: "Something of theirs was changed, or said, since they were brought in, so they stay.",
  },
  "contact-taken-back": { title: "People taken back", hue: "plain", svg: Undo2 },
};

type Time = { show: Show; timeZone: string };

/** What becomes of the rows, or became of them: the first of each kind, with a way to all of them. */
export const Report = ({ report, time, isWhole }: { report: ImportReport; time: Time; isWhole: boolean }) =>
  report.samples.map(({ outcome, rows, next }) => {
    const { title, hue, svg, about } = LOOKS[outcome];
    return (
      <Card key={outcome} title={title} aside={shown(report.counts[outcome])}>
        {about ? <p className="mb-4 text-sm text-soft">{about}</p> : null}
        <Rows>
          {rows.map((row) => (
            <Row
              key={row.line}
              mark={<Mark hue={hue} svg={svg} says={NAMES[outcome]} />}
              value={<span className="text-sm font-normal break-words text-soft">{row.where}</span>}
            >
              <What row={row} time={time} />
              {row.amiss.length > 0 ? <RowForm importId={report.id} row={row} /> : null}
            </Row>
          ))}
        </Rows>
        {next !== null || isWhole ? (
          <p className="mt-5 flex flex-wrap gap-2.5">
            {next === null ? null : (
              <ButtonLink href={`/import/${report.id}?show=${outcome}${isWhole ? `&after=${next}` : ""}`}>
                {isWhole ? "More of them" : `See all ${shown(report.counts[outcome])}`}
              </ButtonLink>
            )}
            {isWhole ? (
              <ButtonLink href={`/import/${report.id}`} look="quiet">
                Back to the import
              </ButtonLink>
            ) : null}
          </p>
        ) : null}
      </Card>
    );
  });

function What({ row: { planned, problems, opportunityId }, time }: { row: ReportRow; time: Time }) {
  return (
    <>
      {planned && "draft" in planned ? (
        <Planned draft={planned.draft} opportunityId={opportunityId} time={time} />
      ) : null}
      {planned && "contact" in planned ? <PlannedContact contact={planned.contact} /> : null}
      {problems.map((problem) => (
        <p key={problem} className="text-sm break-words">
          {problem}
        </p>
      ))}
    </>
  );
}

const PlannedContact = ({
  contact: { name, position, company, email, about },
}: {
  contact: ContactDraft;
}) => (
  <>
    <p className="font-[540] break-words">{name}</p>
    <p className="text-sm break-words text-soft">
      {[position, company, email, about].filter(Boolean).join(" · ")}
    </p>
  </>
);

function Planned({ draft, opportunityId, time }: { draft: Draft; opportunityId: string | null; time: Time }) {
  const { role, company, place, stage, happenedOn, contactName, pay } = draft;
  const at = happenedOn === null ? null : momentOf(happenedOn, time.timeZone);
  const facts = [company, place, stageTitle(stage), at && time.show.day(at), contactName, pay];
  return (
    <>
      <p className="font-[540] break-words">
        {opportunityId ? <Way href={`/opportunities/${opportunityId}`}>{role}</Way> : role}
      </p>
      <p className="text-sm break-words text-soft">{facts.filter(Boolean).join(" · ")}</p>
    </>
  );
}
