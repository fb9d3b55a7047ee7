import { Check } from "lucide-static";
import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import { suggestionGroups } from "@/lib/domain/fit/suggestions";

/** The library, group by group: a plain form that asks for the levels of what is ticked. */
export function LibraryForm({
  taken,
  picked,
}: {
  /** What the person's own criteria are about. */
  taken: ReadonlySet<string>;
  picked: ReadonlySet<string>;
}) {
  return (
    <form action="/criteria/levels" className="grid gap-5" aria-label="The library">
      <div className="grid gap-5 wide:grid-cols-2">
        {suggestionGroups.map(({ group, title, suggestions }) => (
          <Card key={group} title={title}>
            <ul className="-my-1.5 flex flex-wrap gap-2">
              {suggestions.map(({ id, label, attribute }) => (
                <li key={id}>
                  {taken.has(attribute) ? (
                    <Taken label={label} />
                  ) : (
                    <Tick id={id} label={label} isPicked={picked.has(id)} />
                  )}
                </li>
              ))}
            </ul>
          </Card>
        ))}
      </div>
      <div className="sticky bottom-20 z-1 -mx-4 border-y border-line bg-paper px-4 py-3 wide:static wide:m-0 wide:border-0 wide:p-0">
        <button type="submit" className={`${buttonClass("primary")} w-full wide:w-auto`}>
          Set the levels of these
        </button>
      </div>
    </form>
  );
}

const chip =
  "inline-flex min-h-[44px] items-center gap-1.5 rounded-full border px-3.5 text-[14px] wide:min-h-9";

const Tick = ({ id, label, isPicked }: { id: string; label: string; isPicked: boolean }) => (
  <label
    className={`${chip} group/tick cursor-pointer border-line-strong has-checked:border-accent has-checked:bg-accent has-checked:text-accent-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent`}
  >
    <input type="checkbox" name="pick" value={id} defaultChecked={isPicked} className="sr-only" />
    <span className="hidden group-has-checked/tick:inline">
      <Icon svg={Check} className="size-4" />
    </span>
    {label}
  </label>
);

const Taken = ({ label }: { label: string }) => (
  <span className={`${chip} border-transparent bg-sunk text-soft`}>
    <Icon svg={Check} className="size-4" />
    {label}
    <span className="sr-only"> (on your list)</span>
  </span>
);
