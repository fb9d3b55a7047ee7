import { Ellipsis } from "lucide-static";
import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import { rooms } from "./rooms";

const cell =
  "grid min-h-12 cursor-pointer content-center justify-items-center gap-0.5 text-[11.5px] text-soft aria-[current]:font-semibold aria-[current]:text-accent";

/** A phone's way to the rooms: what is wanted on the way, and the rest behind "More". */
export function PhoneBar({ room }: { room: string }) {
  const others = rooms.filter(({ isOnBar }) => !isOnBar);
  const isAmongOthers = others.some(({ path }) => path === room);
  return (
    <nav
      aria-label="Rooms"
      className="fixed inset-x-0 bottom-0 z-2 grid auto-cols-fr grid-flow-col border-t border-line bg-card px-1 pt-1.5 pb-[calc(6px+env(safe-area-inset-bottom))] wide:hidden print:hidden"
    >
      {rooms
        .filter(({ isOnBar }) => isOnBar)
        .map(({ path, name, svg }) => (
          <Link
            key={path}
            href={path}
            prefetch={false}
            aria-current={path === room ? "page" : undefined}
            className={cell}
          >
            <Icon svg={svg} className="size-5" />
            {name}
          </Link>
        ))}
      {/* Another room is another element, so that the list is shut again where it led to. */}
      <details key={room}>
        <summary className={`${cell} list-none`} aria-current={isAmongOthers ? "true" : undefined}>
          <Icon svg={Ellipsis} className="size-5" />
          More
        </summary>
        <ul className="absolute inset-x-0 bottom-full grid grid-cols-2 gap-1 border-y border-line bg-card p-3 shadow-card">
          {others.map(({ path, name, svg }) => (
            <li key={path}>
              <Link
                href={path}
                prefetch={false}
                aria-current={path === room ? "page" : undefined}
                className="flex min-h-12 items-center gap-3 rounded-[9px] px-3 text-soft aria-[current]:bg-accent-wash aria-[current]:font-[560] aria-[current]:text-accent"
              >
                <Icon svg={svg} className="size-5" />
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
