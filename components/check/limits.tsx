import { Card } from "@/components/ui/card";
import type { About } from "@/lib/domain/check/about";
import type { Finding, FindingClass } from "@/lib/domain/check/finding";

type Described = About & { code: string; sort: FindingClass; mark: Finding["mark"] };

/** What each rule looks for and is known to miss, by how far it can be trusted. */
export const Limits = ({ rules }: { rules: readonly Described[] }) => (
  <div className="grid max-w-3xl gap-5">
    <p className="text-soft">
      The check reads words. It does not understand a letter, and it never says that one is good: only what it
      found, and how far it looked. Sarcasm, new wording, and untruths that nobody recorded will be missed.
    </p>
    {SORTS.map(({ sort, title, says }) => (
      <Card key={sort} title={title}>
        <p className="text-sm text-soft">{says}</p>
        <dl className="mt-3 divide-y divide-line">
          {rules
            .filter((rule) => rule.sort === sort)
            .map(({ code, looksFor, misses }) => (
              <div key={code} className="py-2.5">
                <dt>{looksFor}</dt>
                {misses ? <dd className="text-sm text-soft">Misses: {misses}</dd> : null}
              </div>
            ))}
        </dl>
      </Card>
    ))}
    <p className="text-soft">
      In German, French and Spanish only names, length, subject and placeholders are looked at, and the parts
      of letters that were written here. Spelling and grammar are read in English, at the letter desk.
    </p>
  </div>
);

const SORTS: readonly { sort: FindingClass; title: string; says: string }[] = [
  { sort: "structure", title: "What can be decided", says: "These are counted or compared." },
  {
    sort: "defect",
    title: "What can be quoted",
    says: "The words are shown, so that you can judge for yourself.",
  },
  {
    sort: "presence",
    title: "What can only be asked",
    says: "In a letter written here the parts are known. In any other, what is not found is asked after, and you say where it is.",
  },
];
