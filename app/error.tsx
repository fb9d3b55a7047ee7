"use client";

// A client component: the framework hands it what went wrong, and a way to try again.

import { buttonClass } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";

export default function ErrorPage({ reset }: { reset: () => void }) {
  return (
    <main className="mx-auto grid min-h-dvh max-w-[440px] content-center gap-4 px-4">
      <PageHeading>Something went wrong</PageHeading>
      <p className="text-soft">
        Nothing was lost that was saved before. Try again; if it stays, the server's log says more.
      </p>
      <div>
        <button type="button" onClick={reset} className={buttonClass("primary")}>
          Try again
        </button>
      </div>
    </main>
  );
}
