import { Building2, Check, Handshake, Minus } from "lucide-static";
import { Badge } from "@/components/ui/badge";
import { Icon } from "@/components/ui/icon";
import { LinkedRow, LinkedRows } from "@/components/ui/rows";
import { PERMISSIONS } from "@/lib/domain/people/touch";
import type { Found } from "@/lib/features/people/queries";
import type { ContactRow } from "@/lib/features/people/records";
import type { RoomFrame } from "@/lib/features/rooms/queries";

/** Contacts and companies one under the other; the whole row leads to its page. */
export const PeopleList = ({ rows, frame }: { rows: readonly Found[]; frame: RoomFrame }) => (
  <LinkedRows>
    {rows.map((found) =>
      found.kind === "contact" ? (
        <LinkedRow
          key={found.row.id}
          href={`/people/${found.row.id}`}
          name={found.row.name}
          below={[found.row.position, found.row.company?.name]}
          badge={<PermissionBadge row={found.row} />}
          when={whenOf(found.row, frame)}
        />
      ) : (
        <LinkedRow
          key={found.row.id}
          href={`/people/companies/${found.row.id}`}
          name={found.row.name}
          badge={found.row.isAgency || isMixed(rows) ? <CompanyMark {...found.row} /> : null}
          when={`last entry ${frame.show.ago(found.row.activityAt)}`}
        />
      ),
    )}
  </LinkedRows>
);

const isMixed = (rows: readonly Found[]): boolean => rows.some(({ kind }) => kind === "contact");

const CompanyMark = ({ isAgency }: { isAgency: boolean }) => (
  <span className="inline-flex items-center gap-1.5 text-sm text-soft">
    <Icon svg={isAgency ? Handshake : Building2} className="size-4" />
    {isAgency ? "Agency" : "Company"}
  </span>
);

/** Nothing is shown where nothing was said. */
export const PermissionBadge = ({ row: { permission } }: { row: Pick<ContactRow, "permission"> }) => {
  if (permission === "unknown") return null;
  return permission === "given" ? (
    <Badge hue="accept" svg={Check}>
      {PERMISSIONS.given}
    </Badge>
  ) : (
    <Badge hue="plain" svg={Minus}>
      {PERMISSIONS.refused}
    </Badge>
  );
};

function whenOf({ nextTouchAt, activityAt }: ContactRow, { show, now }: RoomFrame): string {
  if (!nextTouchAt) return `last entry ${show.ago(activityAt)}`;
  return nextTouchAt <= now ? `due ${show.ago(nextTouchAt)}` : `next touch ${show.day(nextTouchAt)}`;
}
