import {
  CalendarCheck,
  CalendarSync,
  CircleX,
  FileText,
  Handshake,
  Mail,
  MailCheck,
  UserRoundSearch,
} from "lucide-static";
import { Mark } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Press } from "@/components/ui/press";
import { Row, Rows } from "@/components/ui/rows";
import { Way } from "@/components/ui/way";
import { type FilingKind, filingKinds } from "@/lib/domain/capture/filing-kind";
import type { Show } from "@/lib/domain/time/show";
import type { Waiting } from "@/lib/features/handing-in/queries";
import { discard, discardAll } from "@/lib/features/originals/actions";

const drawings: Record<FilingKind, string> = {
  "interview-invitation": CalendarCheck,
  "recruiter-outreach": UserRoundSearch,
  "scheduling-update": CalendarSync,
  confirmation: MailCheck,
  rejection: CircleX,
  offer: Handshake,
  posting: FileText,
  other: Mail,
};

/** What was handed in and waits to be looked through, with what each seems to be. */
export const WaitingList = ({
  rows,
  count,
  next,
  show,
  now,
}: {
  rows: readonly Waiting[];
  /** All that wait, on this page of the list or another. */
  count: number;
  next: string | null;
  show: Show;
  now: Date;
}) => (
  <Card title="Waiting to be looked through" aside={count > 1 ? `${count}, the newest first` : undefined}>
    <Rows>
      {rows.map(({ id, title, kind, company, role, createdAt }) => (
        <Row
          key={id}
          mark={<Mark hue="plain" svg={drawings[kind]} says={labelOf(kind)} />}
          value={
            <Press
              action={discard}
              fields={{ originalId: id }}
              look="quiet"
              className="-ml-4 justify-items-start wide:ml-0"
            >
              Put aside
            </Press>
          }
        >
          <Way href={`/log/${id}`} className="font-[540]">
            {title}
          </Way>
          <p className="text-sm break-words text-soft">
            {[labelOf(kind), role, company, `handed in ${show.near(createdAt)}`].filter(Boolean).join(" · ")}
          </p>
        </Row>
      ))}
    </Rows>
    {next || count > 1 ? (
      <div className="mt-5 flex flex-wrap items-start gap-2.5">
        {next ? <ButtonLink href={`/log?after=${next}`}>Older</ButtonLink> : null}
        {count > 1 ? (
          <Press action={discardAll} fields={{ seen: String(now.getTime()) }} look="quiet">
            {`Put all ${count} aside`}
          </Press>
        ) : null}
      </div>
    ) : null}
  </Card>
);

const labelOf = (kind: FilingKind): string => filingKinds.find((each) => each.kind === kind)?.label ?? "";
