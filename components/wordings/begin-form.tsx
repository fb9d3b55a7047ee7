import { buttonClass } from "@/components/ui/button";
import { Select } from "@/components/ui/field";
import { kindOptions, languageOptions } from "./words";

/** What a new template is for. It asks for a page and changes nothing. */
export const BeginForm = ({ kind }: { kind: string | undefined }) => (
  <form method="get" aria-label="A new template" className="grid gap-4">
    <Select name="kind" label="Kind of message" value={kind} options={kindOptions} />
    {languageOptions.length > 1 ? (
      <Select name="language" label="Language" value="en" options={languageOptions} />
    ) : null}
    <div>
      <button type="submit" className={buttonClass("primary")}>
        Begin from ours
      </button>
    </div>
  </form>
);
