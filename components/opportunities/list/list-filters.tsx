import { buttonClass } from "@/components/ui/button";
import { Choices, Select, TextField } from "@/components/ui/field";
import { SearchField } from "@/components/ui/search-field";
import { verdictWords } from "@/lib/domain/fit/verdict-words";
import { DUES, type ListQuery, SORTS, stagesOf } from "@/lib/domain/listing/list-query";
import { stageTitle } from "@/lib/domain/timeline/stage";

type Tag = { id: string; name: string };

/**
 * A plain form that asks by the address bar, so that what it shows can be kept, shared and gone back to. `mostJudged`:
 * how many the advice is judged of, when it is asked for.
 */
export function ListFilters({
  query,
  tags,
  mostJudged,
}: {
  query: ListQuery;
  tags: readonly Tag[];
  mostJudged: number;
}) {
  const { view, layout, stages, company, due, verdict, text } = query;
  const isNarrowed = stages.length + query.tags.length > 0 || [company, due, verdict].some(Boolean);
  return (
    <search>
      <form action="/opportunities" aria-label="What the list shows" className="grid gap-2">
        {layout === "board" ? <input type="hidden" name="layout" value="board" /> : null}
        {view === "open" && !text ? null : <input type="hidden" name="view" value={view} />}
        <SearchField
          label="Search company, role, people, notes and texts"
          placeholder="Company, role, person, words of a note or a letter"
          text={text}
        />
        <details
          open={isNarrowed}
          className="rounded-[10px] open:border open:border-line open:bg-card open:px-4"
        >
          <summary className="py-3 text-sm text-soft hover:text-ink">
            {isNarrowed ? "Narrowed down" : "Narrow down and sort"}
          </summary>
          <div className="grid gap-4 pt-1 pb-4 wide:grid-cols-3">
            <div className="wide:col-span-3">
              <Choices
                name="stage"
                label="Stage"
                look="chips"
                value={[...stages]}
                options={stagesOf(view).map((stage) => ({ value: stage, label: stageTitle(stage) }))}
              />
            </div>
            {tags.length > 0 ? (
              <div className="wide:col-span-3">
                <Choices
                  name="tag"
                  label="Tags it must have"
                  look="chips"
                  value={[...query.tags]}
                  options={tags.map(({ id, name }) => ({ value: id, label: name }))}
                />
              </div>
            ) : null}
            <TextField name="company" label="Company" hint="How its name begins" value={company} />
            <Select name="due" label="Answer by" value={due ?? ""} options={[ANY, ...optionsOf(DUES)]} />
            <Select
              name="verdict"
              label="Advice"
              hint={`Judged for the ${mostJudged} open ones that moved last`}
              value={verdict ?? ""}
              options={[ANY, ...optionsOf(verdictWords)]}
            />
            <Select
              name="sort"
              label="Sorted by"
              hint={text ? "What is searched for comes the newest first" : undefined}
              value={query.sort}
              options={Object.entries(SORTS).map(([value, { title }]) => ({ value, label: title }))}
            />
            <Select name="dir" label="Which way round" value={query.direction} options={DIRECTIONS} />
            <div className="self-end">
              <button type="submit" className={buttonClass("primary")}>
                Show
              </button>
            </div>
          </div>
        </details>
      </form>
    </search>
  );
}

const ANY = { value: "", label: "Any" };
const DIRECTIONS = [
  { value: "asc", label: "Up: earliest, or A, first" },
  { value: "desc", label: "Down: latest, or Z, first" },
];

const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
