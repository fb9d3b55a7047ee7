import Link from "next/link";
import {
  asView,
  type ListQuery,
  readListQuery,
  VIEWS,
  type View,
  writeListQuery,
} from "@/lib/domain/listing/list-query";
import type { SavedView } from "@/lib/features/views/queries";

/** The views that everybody has, and those that the person has kept. */
export function ViewTabs({ query, saved }: { query: ListQuery; saved: readonly SavedView[] }) {
  const here = asView(query);
  const { layout } = query;
  const own = (Object.keys(VIEWS) as View[]).map((view) => ({
    ...{ id: view, name: VIEWS[view] as string },
    query: writeListQuery(readListQuery({ view }), { layout }),
  }));
  const all = [...own, ...saved];
  return (
    <nav
      aria-label="Views"
      className="relative -mx-4 overflow-x-auto contain-inline-size px-4 wide:mx-0 wide:px-0"
    >
      <ul className="flex gap-1 border-b border-line wide:flex-wrap">
        {all.map(({ id, name, query: asked }) => (
          <li key={id}>
            <Link
              href={`/opportunities?${asked}`}
              prefetch={false}
              aria-current={asked === here ? "page" : undefined}
              className="inline-flex min-h-[44px] max-w-64 items-center border-b-2 border-transparent px-3 text-[14px] whitespace-nowrap text-soft hover:text-ink aria-[current]:border-accent aria-[current]:font-[560] aria-[current]:text-ink"
            >
              <span className="truncate">{name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
