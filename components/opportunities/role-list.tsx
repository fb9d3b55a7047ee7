import { LinkedRow, LinkedRows } from "@/components/ui/rows";
import type { OpportunityRow } from "@/lib/features/opportunities/records";
import { StageBadge } from "./stage-badge";

type Role = Pick<OpportunityRow, "id" | "role" | "company" | "stage">;

/** Opportunities one under the other, with what `when` says of each; the whole row leads to its sheet. */
export const RoleList = <Row extends Role>({
  rows,
  when,
}: {
  rows: readonly Row[];
  when: (row: Row) => string;
}) => (
  <LinkedRows>
    {rows.map((row) => (
      <LinkedRow
        key={row.id}
        href={`/opportunities/${row.id}`}
        name={row.role}
        below={[row.company]}
        badge={<StageBadge stage={row.stage} />}
        when={when(row)}
      />
    ))}
  </LinkedRows>
);
