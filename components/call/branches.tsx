import { ChevronDown } from "lucide-static";
import { Icon } from "@/components/ui/icon";
import type { Branch } from "@/lib/domain/message/call";

/** What they may say, each with what to answer: closed until it is needed. */
export const Branches = ({ branches }: { branches: readonly Branch[] }) => (
  <div className="-my-2 divide-y divide-line">
    {branches.map(({ code, heard, lines }) => (
      <details key={code} name="branch" className="group py-1">
        <summary className="flex min-h-[44px] cursor-pointer items-center justify-between gap-3 font-[560]">
          {heard}
          <Icon svg={ChevronDown} className="size-4 flex-none text-soft group-open:rotate-180" />
        </summary>
        <div className="grid gap-2 pb-3 font-serif text-xl leading-[1.5]">
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </details>
    ))}
  </div>
);
