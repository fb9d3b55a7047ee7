import { Search } from "lucide-static";
import { Icon } from "./icon";

/** What is looked for in a room: one line, whose label is only read out. */
export const SearchField = ({
  label,
  placeholder,
  text,
}: {
  label: string;
  placeholder: string;
  text: string;
}) => (
  <div className="relative">
    <label className="sr-only" htmlFor="search">
      {label}
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
      placeholder={placeholder}
      className="min-h-[44px] w-full rounded-[10px] border border-line-strong bg-card py-2.5 pr-3 pl-10"
    />
  </div>
);
