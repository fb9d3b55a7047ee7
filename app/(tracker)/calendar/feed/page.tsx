import { FeedCard } from "@/components/calendar/feed-card";
import { Head, Shell } from "@/components/shell/shell";
import { readFeed } from "@/lib/features/feeds/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function FeedPage() {
  const userId = await requireUser("/calendar/feed");
  const [frame, feed] = await Promise.all([readFrame(userId, new Date()), readFeed(userId)]);
  return (
    <Shell room="/calendar" counts={frame.counts}>
      <Head
        above="Your calendar program asks a private address of this server, and shows what it gives."
        title="In your own calendar"
      />
      <div className="max-w-3xl">
        <FeedCard feed={feed} show={frame.show} />
      </div>
    </Shell>
  );
}
