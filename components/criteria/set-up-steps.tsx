import Link from "next/link";

const steps = [
  { path: "/criteria/library", name: "Pick" },
  { path: "/criteria/levels", name: "Levels" },
  { path: "/criteria/order", name: "Order" },
] as const;

/** The way through setting up: where one is, and back to what comes before; levels need what was picked. */
export function SetUpSteps({ at }: { at: (typeof steps)[number]["path"] }) {
  const here = steps.findIndex(({ path }) => path === at);
  return (
    <ol className="mb-0.5 flex flex-wrap gap-x-4 gap-y-1 text-[13px] text-soft">
      {steps.map(({ path, name }, index) => (
        <li
          key={path}
          aria-current={index === here ? "step" : undefined}
          className="inline-flex min-h-6 items-center gap-1.5 aria-[current]:font-[560] aria-[current]:text-accent"
        >
          <span className="tabular-nums">{index + 1}</span>
          {index < here && path !== "/criteria/levels" ? (
            <Link href={path} prefetch={false} className="underline">
              {name}
            </Link>
          ) : (
            name
          )}
        </li>
      ))}
    </ol>
  );
}
