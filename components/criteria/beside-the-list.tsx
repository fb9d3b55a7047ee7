import Link from "next/link";
import { Card } from "@/components/ui/card";
import { Rows } from "@/components/ui/rows";

/** What belongs to the criteria and has a page of its own: its name, and how it stands in a sentence. */
export function BesideTheList({ pages }: { pages: readonly { href: string; name: string; says: string }[] }) {
  return (
    <Card title="Beside the list">
      <Rows>
        {pages.map(({ href, name, says }) => (
          <li key={href} className="py-3">
            <Link
              href={href}
              prefetch={false}
              className="inline-block min-h-6 font-[520] text-accent underline"
            >
              {name}
            </Link>
            <p className="text-sm break-words text-soft">{says}</p>
          </li>
        ))}
      </Rows>
    </Card>
  );
}
