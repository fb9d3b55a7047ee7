import { BookmarkletLink } from "@/components/log/bookmarklet-link";
import { Head, Shell } from "@/components/shell/shell";
import { Card } from "@/components/ui/card";
import { Note } from "@/components/ui/note";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function BookmarkletPage() {
  const userId = await requireUser("/log/bookmarklet");
  const frame = await readFrame(userId, new Date());
  return (
    <Shell room="/log" counts={frame.counts}>
      <Head above="Ways in" title="From your browser and your phone" />
      <div className="grid max-w-3xl gap-5">
        <Card title="A bookmark that sends the page you look at">
          <div className="grid gap-5">
            <ol className="grid list-decimal gap-2 pl-5">
              <li>Show the bar of your bookmarks, and drag this button onto it.</li>
              <li>Open a posting, also one for which you had to sign in, and press the bookmark.</li>
              <li>
                Tactful opens beside it, shows what arrived and from where, and keeps it when you say so.
              </li>
            </ol>
            <BookmarkletLink />
            <Note>
              The page goes from your browser to your own Tactful and nowhere else. It may have up to 2 MB.
              Some sites do not let a page out of their window: there, save the page and hand in the file.
            </Note>
          </div>
        </Card>
        <Card title="The share sheet of your phone">
          <div className="grid gap-3">
            <p>
              Open Tactful in your phone&apos;s browser and choose <em>Add to home screen</em> or{" "}
              <em>Install</em> from its menu. From then on Tactful is among the apps that other apps can share
              a link or a text with.
            </p>
            <p className="text-soft">
              Browsers offer this where Tactful is reached by https. What is shared is shown first, and kept
              when you say so. A long message is better pasted: what is shared travels in an address, and they
              end.
            </p>
          </div>
        </Card>
        <Card title="Drop it">
          <p>
            On every page of Tactful you can drop a file, a link or a piece of text that you have selected
            elsewhere.
          </p>
        </Card>
      </div>
    </Shell>
  );
}
