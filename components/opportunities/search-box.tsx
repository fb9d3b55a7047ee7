import { Search } from "lucide-static";
import { Icon } from "@/components/ui/icon";

/** A plain form that asks by the address bar, so that a search can be kept, shared and gone back to. */
export function SearchBox({ text }: { text: string }) {
  return (
    <search>
      <form action="/opportunities" className="relative">
        <label className="sr-only" htmlFor="search">
          Search company, role, people and texts
        </label>
        <span className="pointer-events-none absolute inset-y-0 left-3 grid place-items-center text-soft">
          <Icon svg={Search} />
        </span>
        <input
          id="search"
          type="search"
          name="q"
          defaultValue={text}
          maxLength={200}
          placeholder="Company, role, person, words of a letter"
          className="min-h-[44px] w-full rounded-[10px] border border-line-strong bg-card py-2.5 pr-3 pl-10"
        />
      </form>
    </search>
  );
}
