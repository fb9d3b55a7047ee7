import { Card } from "@/components/ui/card";
import { Press } from "@/components/ui/press";
import { capitalised } from "@/lib/domain/fit/wording";
import { PART_NAMES } from "@/lib/domain/message/own/part-names";
import { PART_TAGS } from "@/lib/domain/message/part";
import { forgetPart } from "@/lib/features/wordings/actions";
import type { OwnWordsRoom } from "@/lib/features/wordings/queries";

/** Sentences that the check knows by the person's word, without names and capitals, as it keeps them. */
export const KnownList = ({ known }: { known: OwnWordsRoom["known"] }) => (
  <Card title="Sentences that the check knows">
    <ul className="-my-3 divide-y divide-line">
      {known.map(({ id, tag, text }) => (
        <li key={id} className="grid items-center gap-x-4 gap-y-1 py-3 wide:grid-cols-[minmax(0,1fr)_auto]">
          <div className="min-w-0">
            <p className="break-words">{text}</p>
            <p className="text-sm text-soft">{nameOf(tag)}</p>
          </div>
          <Press action={forgetPart} fields={{ knownId: id }}>
            Forget it
          </Press>
        </li>
      ))}
    </ul>
  </Card>
);

function nameOf(tag: string): string {
  const known = PART_TAGS.find((each) => each === tag);
  return known ? capitalised(PART_NAMES[known]) : tag;
}
