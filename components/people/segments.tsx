import Link from "next/link";

/** A few ways to see a list, of which one is in force; each is an address. */
export const Segments = ({
  label,
  segments,
}: {
  label: string;
  segments: readonly { name: string; href: string; isHere: boolean }[];
}) => (
  <nav aria-label={label} className="grid auto-cols-fr grid-flow-col rounded-[10px] bg-sunk p-[3px]">
    {segments.map(({ name, href, isHere }) => (
      <Link
        key={href}
        href={href}
        prefetch={false}
        aria-current={isHere ? "page" : undefined}
        className="grid min-h-11 place-items-center rounded-lg px-2 text-center text-[14px] text-soft aria-[current]:bg-card aria-[current]:font-[560] aria-[current]:text-ink wide:px-4"
      >
        {name}
      </Link>
    ))}
  </nav>
);
