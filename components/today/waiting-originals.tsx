import Link from "next/link";
import { Note } from "@/components/ui/note";

/** That something was handed in and counts for nothing yet. */
export const WaitingOriginals = ({ count }: { count: string }) => (
  <Note>
    <Link href="/log" prefetch={false} className="inline-block min-h-6 underline">
      {count === "1"
        ? "One thing that you handed in waits to be read through."
        : `${count} things that you handed in wait to be read through.`}
    </Link>
  </Note>
);
