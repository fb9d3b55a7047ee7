import { Arriving } from "@/components/log/arriving";
import { Head, Shell } from "@/components/shell/shell";
import { Note } from "@/components/ui/note";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

/** Where the bookmark's window opens: what arrives is shown with where it is from, and kept only by a button. */
export default async function ArrivingPage() {
  const userId = await requireUser("/log/arriving");
  const frame = await readFrame(userId, new Date());
  return (
    <Shell room="/log" counts={frame.counts}>
      <Head above="Nothing is kept before you say so" title="A page from your browser" />
      <div className="grid max-w-3xl gap-5">
        <Arriving />
        <noscript>
          <Note tone="look">
            A page arrives by a script, and this browser runs none. Save the page and hand in the file.
          </Note>
        </noscript>
      </div>
    </Shell>
  );
}
