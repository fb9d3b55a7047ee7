import { ArrowDown, ArrowUp } from "lucide-static";
import Link from "next/link";
import { VerdictBadge } from "@/components/fit/verdict-badge";
import { Icon } from "@/components/ui/icon";
import { type ListQuery, SORTS, type Sort, writeListQuery } from "@/lib/domain/listing/list-query";
import type { Show } from "@/lib/domain/time/show";
import type { ListedRow } from "@/lib/features/listing/queries";
import { StageBadge } from "../stage-badge";
import { FoundText } from "./found-text";
import { RowTick, TickAll } from "./row-tick";
import { TagChips } from "./tag-chips";

/** Opportunities one under the other, to be ticked; on a phone each is a card. The whole row leads to its sheet. */
export function ListTable({
  rows,
  query,
  show,
}: {
  rows: readonly ListedRow[];
  query: ListQuery;
  show: Show;
}) {
  return (
    <table className="w-full overflow-hidden rounded-[14px] border border-line bg-card text-left shadow-card max-wide:block">
      <caption className="sr-only">Opportunities</caption>
      <thead className="max-wide:sr-only">
        <tr className="border-b border-line text-[13px] text-soft">
          <th scope="col" className="w-12 py-1 pl-3">
            <TickAll />
          </th>
          <th scope="col" aria-sort={sortOf(query, "role")} className={head}>
            <SortLink query={query} sort="role" />
            <span aria-hidden="true"> · </span>
            <SortLink query={query} sort="company" />
          </th>
          <th scope="col" aria-sort={sortOf(query, "stage")} className={head}>
            <SortLink query={query} sort="stage" />
          </th>
          <th scope="col" className={head}>
            Advice
          </th>
          <th scope="col" aria-sort={sortOf(query, "answer-by")} className={`${head} text-right`}>
            <SortLink query={query} sort="answer-by" />
          </th>
          <th scope="col" aria-sort={sortOf(query, "activity")} className={`${head} pr-5 text-right`}>
            <SortLink query={query} sort="activity" />
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line max-wide:block">
        {rows.map((row) => (
          <ListRow key={row.id} row={row} show={show} />
        ))}
      </tbody>
    </table>
  );
}

const head = "px-3 py-1 font-normal";

const sortOf = ({ sort, direction, text }: ListQuery, by: Sort): "ascending" | "descending" | undefined =>
  sort === by && !text ? (direction === "asc" ? "ascending" : "descending") : undefined;

/** What is searched for has an order of its own. */
function SortLink({ query, sort }: { query: ListQuery; sort: Sort }) {
  const { title, direction } = SORTS[sort];
  if (query.text) return <span className="inline-flex min-h-9 items-center">{title}</span>;
  const isHere = query.sort === sort;
  const turned = query.direction === "asc" ? "desc" : "asc";
  const asked = writeListQuery(query, { sort, direction: isHere ? turned : direction, after: "" });
  return (
    <Link
      href={`/opportunities?${asked}`}
      prefetch={false}
      className={`inline-flex min-h-9 items-center gap-1 hover:text-ink ${isHere ? "font-[560] text-ink" : ""}`}
    >
      {title}
      {isHere ? <Icon svg={query.direction === "asc" ? ArrowUp : ArrowDown} className="size-3.5" /> : null}
    </Link>
  );
}

function ListRow({ row, show }: { row: ListedRow; show: Show }) {
  const { id, role, company, contactName, stage, answerBy, activityAt, wantsAnswer, tags, verdict, found } =
    row;
  return (
    <tr
      data-row={id}
      className="relative hover:bg-sunk has-checked:bg-accent-wash max-wide:grid max-wide:grid-cols-[44px_minmax(0,1fr)] max-wide:gap-y-1.5 max-wide:py-3 max-wide:pr-4 max-wide:pl-1"
    >
      <td className="align-top wide:py-2.5 wide:pl-3 max-wide:row-span-3">
        <RowTick id={id} label={`${role}, ${company}`} />
      </td>
      <th scope="row" className="min-w-0 font-normal wide:max-w-0 wide:px-3 wide:py-3">
        <Link
          href={`/opportunities/${id}`}
          prefetch={false}
          className="font-[560] break-words after:absolute after:inset-0"
        >
          {role}
        </Link>
        <p className="text-sm break-words text-soft wide:truncate">
          {contactName ? `${company} · ${contactName}` : company}
        </p>
        <FoundText pieces={found} />
        {tags.length > 0 ? (
          <div className="mt-1.5">
            <TagChips tags={tags} />
          </div>
        ) : null}
      </th>
      <td className="max-wide:col-start-2 wide:w-40 wide:px-3 wide:py-3 wide:align-top">
        <span className="inline-flex flex-wrap gap-1.5">
          <StageBadge stage={stage} />
          {verdict ? (
            <span className="wide:hidden">
              <VerdictBadge verdict={verdict} />
            </span>
          ) : null}
        </span>
      </td>
      <td className="max-wide:hidden wide:w-36 wide:px-3 wide:py-3 wide:align-top">
        {verdict ? <VerdictBadge verdict={verdict} /> : <span className="sr-only">none</span>}
      </td>
      <td className="text-sm text-soft tabular-nums max-wide:col-start-2 wide:w-44 wide:px-3 wide:py-3 wide:text-right wide:align-top">
        {wantsAnswer && answerBy ? (
          <>
            <span className="wide:hidden">answer by </span>
            {show.near(answerBy)}
          </>
        ) : (
          <span className="wide:hidden">last entry {show.ago(activityAt)}</span>
        )}
      </td>
      <td className="text-sm text-soft tabular-nums max-wide:hidden wide:w-36 wide:px-3 wide:py-3 wide:pr-5 wide:text-right wide:align-top">
        {show.ago(activityAt)}
      </td>
    </tr>
  );
}
