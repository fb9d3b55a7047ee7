import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { isNarrowed, type ListQuery, type View } from "@/lib/domain/listing/list-query";

/** Why there is nothing, and what would bring something. */
export function NothingListed({ query }: { query: ListQuery }) {
  if (query.after) return <p className="text-soft">There is nothing further.</p>;
  if (query.text)
    return (
      <p className="text-soft">
        Nothing found for “{query.text}”. Every word must occur, as it is or as the beginning of one.
      </p>
    );
  if (isNarrowed(query)) return <p className="text-soft">Nothing is all of that at once.</p>;
  return query.view === "open" || query.view === "all" ? (
    <Empty title="No open opportunities" action={<ButtonLink href="/log">Log an invitation</ButtonLink>}>
      When somebody invites you, paste their message here: Tactful reads out what it says and holds it against
      what matters to you.
    </Empty>
  ) : (
    <p className="text-soft">{NOTHING[query.view]}</p>
  );
}

const NOTHING: Readonly<Record<Exclude<View, "open" | "all">, string>> = {
  waiting: "Nobody waits for your answer.",
  ended: "Nothing has ended yet.",
  archived: "Nothing is archived. What you archive is in no other list, and can be brought back from here.",
};
