import { Check, PenLine } from "lucide-static";
import { ThinBar } from "@/components/fit/pictures/thin-bar";
import { Mark } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Press } from "@/components/ui/press";
import { Row, RowName, Rows } from "@/components/ui/rows";
import type { Show } from "@/lib/domain/time/show";
import type { CloseOut, ToTell } from "@/lib/features/close-out/queries";
import { start } from "@/lib/features/messages/actions";

/** Who is still to be told, in order, and who has been: nobody is forgotten. */
export function CloseOutList({ closeOut: { toTell, told }, show }: { closeOut: CloseOut; show: Show }) {
  const all = toTell.length + told.length;
  return (
    <div className="grid max-w-3xl gap-5">
      {all === 0 ? (
        <p className="text-soft">Nobody else is waiting for you. That was the last one.</p>
      ) : (
        <div className="grid gap-2">
          <p className="text-soft">
            {toTell.length === 0
              ? "Everybody has been told."
              : "A short word each, while it is fresh: they can offer the place to somebody else."}
          </p>
          <ThinBar to={(100 * told.length) / all} className="" />
          <p className="text-sm tabular-nums">
            {told.length} of {all} told
          </p>
        </div>
      )}
      {toTell.length > 0 ? (
        <Card title="To tell, in this order">
          <Rows>
            {toTell.map((one) => (
              <Row
                key={one.id}
                mark={<Mark hue="consider" svg={PenLine} says="to tell" />}
                value={<Write {...one} />}
              >
                <RowName href={`/opportunities/${one.id}`} below={[one.company, one.contactName]}>
                  {one.role}
                </RowName>
                <div className="text-sm text-soft">{one.why}</div>
              </Row>
            ))}
          </Rows>
        </Card>
      ) : null}
      {told.length > 0 ? (
        <Card title="Told">
          <Rows>
            {told.map(({ id, role, company, at }) => (
              <Row key={id} mark={<Mark hue="accept" svg={Check} says="told" />} value={show.moment(at)}>
                <RowName href={`/opportunities/${id}`} below={[company]}>
                  {role}
                </RowName>
              </Row>
            ))}
          </Rows>
        </Card>
      ) : null}
    </div>
  );
}

const Write = ({ id, kind, draftId }: ToTell) =>
  draftId ? (
    <ButtonLink href={`/opportunities/${id}/messages/${draftId}`}>Go on writing</ButtonLink>
  ) : (
    <Press action={start} fields={{ opportunityId: id, kind }}>
      Write to them
    </Press>
  );
