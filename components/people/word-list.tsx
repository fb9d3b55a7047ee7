import Link from "next/link";
import { QuietPress } from "@/components/ui/quiet-press";
import type { Show } from "@/lib/domain/time/show";
import { takeOut, takeOutOfSheet } from "@/lib/features/people/actions";
import type { ToldWord } from "@/lib/features/people/records";

/** Every word between the person and somebody, the newest first; what the person noted can be taken out. */
export const WordList = ({
  words,
  show,
}: {
  words: readonly (ToldWord & { contact?: { id: string; name: string } })[];
  show: Show;
}) => (
  <ol className="relative grid gap-4 pl-[22px] before:absolute before:inset-y-2 before:left-[5px] before:w-px before:bg-line-strong">
    {words.map(({ id, at, by, title, details, touchId, opportunity, contact }) => (
      <li key={id} className="relative">
        <span
          aria-hidden="true"
          className={`absolute top-2 -left-[21px] size-[9px] rounded-full border-2 bg-card ${by === "them" ? "border-line-strong" : "border-accent"}`}
        />
        <b className="font-[560] break-words">{title}</b>
        <div className="text-sm text-soft">
          <time dateTime={at.toISOString()}>{show.moment(at)}</time>
          {contact ? (
            <>
              {" · "}
              <Link href={`/people/${contact.id}`} prefetch={false} className="underline">
                {contact.name}
              </Link>
            </>
          ) : null}
          {opportunity && !contact ? (
            <>
              {" · "}
              <Link href={`/opportunities/${opportunity.id}`} prefetch={false} className="underline">
                {opportunity.name}
              </Link>
            </>
          ) : null}
        </div>
        {details.length > 0 ? (
          <div className="text-sm break-words whitespace-pre-line text-soft">{details.join(" · ")}</div>
        ) : null}
        {touchId ? (
          <QuietPress action={contact ? takeOutOfSheet : takeOut} fields={{ touchId }}>
            Remove <span className="sr-only">({title})</span>
          </QuietPress>
        ) : null}
      </li>
    ))}
  </ol>
);
