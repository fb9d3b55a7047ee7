import { Laptop } from "lucide-static";
import { Mark } from "@/components/ui/badge";
import { Press } from "@/components/ui/press";
import { Row, Rows } from "@/components/ui/rows";
import type { Show } from "@/lib/domain/time/show";
import { revokeSession } from "@/lib/features/account/actions";
import type { SessionRow } from "@/lib/features/account/queries";

/** Every browser that has a key to this account; a key that is taken away is dead at its next request. */
export function SessionList({
  sessions,
  currentId,
  show,
}: {
  sessions: readonly SessionRow[];
  currentId: string;
  show: Show;
}) {
  return (
    <Rows>
      {sessions.map(({ id, browser, createdAt, seenAt }) => (
        <Row
          key={id}
          mark={<Mark hue="plain" svg={Laptop} says="session" />}
          value={
            id === currentId ? (
              "this one"
            ) : (
              <Press action={revokeSession} fields={{ sessionId: id }}>
                End it
              </Press>
            )
          }
        >
          <div className="font-[520] break-words">{browser}</div>
          <div className="text-sm text-soft">
            since {show.moment(createdAt)} · last seen {show.near(seenAt)}
          </div>
        </Row>
      ))}
    </Rows>
  );
}
