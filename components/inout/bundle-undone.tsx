import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Facts } from "@/components/ui/facts";
import { Way } from "@/components/ui/way";
import type { BundleReport } from "@/lib/features/bundles/queries";
import { KindsTable } from "./kinds-table";
import { shown, tableName } from "./words";

type Undone = NonNullable<BundleReport["undo"]>;

/** What was taken back of a bundle, and what stays. */
export const BundleUndone = ({ undo }: { undo: Undone }) => (
  <>
    <Card title="It was taken back">
      <div className="grid gap-4">
        <Facts
          facts={[
            { name: "Taken back", value: shown(undo.rows.taken) },
            { name: "Not taken back", value: shown(undo.rows.kept) },
          ]}
        />
        <p className="text-sm text-soft">
          {undo.keptCount === 0
            ? "What you have is as it was before."
            : "But for what stays, what you have is as it was before."}{" "}
          To have it all again, hand the archive in once more.
        </p>
        <div>
          <ButtonLink href="/settings/export">Everything in and out</ButtonLink>
        </div>
      </div>
    </Card>
    <Kept undo={undo} />
    <KindsTable
      headings={["taken back", "stay"]}
      kinds={Object.entries(undo.tables).map(([name, { taken, kept }]) => ({ name, counts: [taken, kept] }))}
    />
  </>
);

const Kept = ({ undo: { kept, keptCount } }: { undo: Undone }) =>
  kept.length === 0 ? null : (
    <Card
      title="Not taken back"
      aside={keptCount > kept.length ? `the first ${kept.length} of ${shown(keptCount)}` : shown(keptCount)}
    >
      <p className="mb-4 text-sm text-soft">
        You have worked with these since they were brought in, or something that stays needs them. They stay
        with all their parts.
      </p>
      <ul className="-my-2 divide-y divide-line text-sm">
        {kept.map(({ table, id, name, why }, at) => (
          <li key={`${table} ${id ?? at}`} className="py-2">
            <Named table={table} id={id} name={name} />
            <p className="text-soft">{`${tableName(table)} · ${WHY[why]}`}</p>
          </li>
        ))}
      </ul>
    </Card>
  );

const WHY = { changed: "worked with since", needed: "something that stays needs it" } as const;

const ROOMS: Readonly<Record<string, string>> = {
  Opportunity: "/opportunities",
  Contact: "/people",
  Company: "/people/companies",
};

function Named({ table, id, name }: { table: string; id: string | null; name: string }) {
  const room = ROOMS[table];
  if (name === "") return null;
  return room && id ? (
    <Way href={`${room}/${id}`} className="font-[540]">
      {name}
    </Way>
  ) : (
    <p className="font-[540] break-words">{name}</p>
  );
}
