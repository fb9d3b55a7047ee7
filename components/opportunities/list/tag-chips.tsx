import Link from "next/link";

/** The tags of an opportunity; each leads to all that have it. */
export const TagChips = ({ tags }: { tags: readonly { id: string; name: string }[] }) =>
  tags.length === 0 ? null : (
    <ul aria-label="Tags" className="flex flex-wrap gap-x-1.5 gap-y-1">
      {tags.map(({ id, name }) => (
        <li key={id}>
          <Link
            href={`/opportunities?view=all&tag=${id}`}
            prefetch={false}
            className="relative z-1 inline-flex min-h-6 max-w-48 items-center rounded-full border border-line-strong px-2.5 text-[13px] text-soft hover:text-ink"
          >
            <span className="truncate">{name}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
