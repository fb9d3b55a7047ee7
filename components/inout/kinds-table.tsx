import { Card } from "@/components/ui/card";
import { shown, tableName } from "./words";

/** Every kind of row with how many became what, one column for each heading. */
export const KindsTable = ({
  headings,
  kinds,
}: {
  headings: readonly string[];
  kinds: readonly { name: string; counts: readonly number[] }[];
}) => (
  <Card title="By kind">
    <table className="w-full text-sm tabular-nums">
      <thead className="text-left text-xs text-soft">
        <tr>
          <th scope="col" className="py-1.5 pr-3 font-normal">
            What
          </th>
          {headings.map((heading) => (
            <th key={heading} scope="col" className="py-1.5 pl-2 text-right align-top font-normal">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {kinds.map(({ name, counts }) => (
          <tr key={name}>
            <th scope="row" className="py-1.5 pr-2 text-left align-top font-[540] break-words">
              {tableName(name)}
            </th>
            {counts.map((count, at) => (
              <td
                key={headings[at]}
                className={`py-1.5 pl-2 text-right align-top ${count === 0 ? "text-soft" : ""}`}
              >
                {shown(count)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </Card>
);
