import { Card } from "@/components/ui/card";
import { Press } from "@/components/ui/press";
import { capitalised } from "@/lib/domain/fit/wording";
import { KINDS } from "@/lib/domain/message/kinds";
import { nearestBuiltIn } from "@/lib/domain/message/own/built-in";
import { PART_NAMES } from "@/lib/domain/message/own/part-names";
import { PART_TAGS, type PartTag } from "@/lib/domain/message/part";
import { retireWording } from "@/lib/features/wordings/actions";
import type { KeptWording } from "@/lib/features/wordings/records";
import { BesideOurs } from "./beside-ours";
import { WordingForm } from "./wording-form";
import { languageName } from "./words";

/** The person's own wordings by part, in the order in which a letter has them. */
export const WordingList = ({ wordings }: { wordings: readonly KeptWording[] }) =>
  PART_TAGS.map((tag) => {
    const own = wordings.filter((wording) => wording.tag === tag);
    return own.length > 0 ? <PartCard key={tag} tag={tag} wordings={own} /> : null;
  });

const PartCard = ({ tag, wordings }: { tag: PartTag; wordings: readonly KeptWording[] }) => (
  <Card title={capitalised(PART_NAMES[tag])}>
    <ul className="-my-4 divide-y divide-line">
      {wordings.map((wording) => (
        <li key={wording.id} className="grid gap-2 py-4">
          <p className="font-serif text-lg leading-snug break-words whitespace-pre-wrap">{wording.text}</p>
          <p className="text-sm text-soft">{reachOf(wording)}</p>
          <Comparison wording={wording} />
          <details>
            <summary className="py-2 text-sm font-[560] text-accent">Change or remove it</summary>
            <div className="mt-2 grid gap-3">
              <WordingForm wording={wording} />
              <Press
                action={retireWording}
                fields={{ wordingId: wording.id }}
                look="quiet"
                className="justify-start"
              >
                Remove it: use yours no longer
              </Press>
            </div>
          </details>
        </li>
      ))}
    </ul>
  </Card>
);

function Comparison({ wording }: { wording: KeptWording }) {
  const ours = nearestBuiltIn(wording);
  if (ours === null) return <p className="text-sm text-soft">We have no wording for this part.</p>;
  if (ours === wording.text) return <p className="text-sm text-soft">The same as one of ours.</p>;
  return <BesideOurs title="How it differs from ours" ours={ours} own={wording.text} />;
}

const reachOf = ({ kind, language }: KeptWording): string =>
  [
    kind === null ? "Every kind of message" : KINDS[kind].label,
    ...(language === "en" ? [] : [languageName(language)]),
  ].join(" · ");
