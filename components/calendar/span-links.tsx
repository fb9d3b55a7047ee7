import { ChevronLeft, ChevronRight } from "lucide-static";
import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

/** What is shown, the way to what lies before and after it, and the two ways to show it. */
export function SpanLinks({
  title,
  before,
  after,
  isAgenda,
}: {
  title: string;
  before: string;
  after: string;
  isAgenda: boolean;
}) {
  return (
    <div className="mb-5 flex flex-wrap items-center justify-between gap-3">
      <div className="flex items-center gap-2">
        <Step href={before} svg={ChevronLeft} name="Earlier" />
        <Step href={after} svg={ChevronRight} name="Later" />
        <h2 className="ml-2 font-serif text-lg font-[560]">{title}</h2>
      </div>
      <nav
        aria-label="Ways to look at it"
        className="grid w-full auto-cols-fr grid-flow-col rounded-[10px] bg-sunk p-[3px] wide:w-auto print:hidden"
      >
        <Way href="/calendar" name="Month" isHere={!isAgenda} />
        <Way href="/calendar?from=today" name="Agenda" isHere={isAgenda} />
      </nav>
    </div>
  );
}

const Step = ({ href, svg, name }: { href: string; svg: string; name: string }) => (
  <Link
    href={`/calendar${href}`}
    prefetch={false}
    aria-label={name}
    className={`${buttonClass()} min-w-[44px] px-0`}
  >
    <Icon svg={svg} />
  </Link>
);

const Way = ({ href, name, isHere }: { href: string; name: string; isHere: boolean }) => (
  <Link
    href={href}
    prefetch={false}
    aria-current={isHere ? "page" : undefined}
    className="grid min-h-10 place-items-center rounded-lg px-4 text-[14px] text-soft aria-[current]:bg-card aria-[current]:font-[560] aria-[current]:text-ink"
  >
    {name}
  </Link>
);
