import { ReflectionList } from "@/components/prepare/reflection-list";
import { BackTo, Head, Shell } from "@/components/shell/shell";
import { readLatestReflections } from "@/lib/features/prepare/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function ReflectionPage() {
  const userId = await requireUser("/prepare/reflection");
  const [frame, latest] = await Promise.all([readFrame(userId, new Date()), readLatestReflections(userId)]);
  return (
    <Shell room="/prepare" counts={frame.counts}>
      <Head above={<BackTo href="/prepare">Prepare</BackTo>} title="Self-reflection" />
      <p className="-mt-3 mb-6 max-w-2xl text-soft">
        A no is easy to write once you know what you are looking for. Take one question at a time; come back
        in a month and see what has changed. Your answers are kept with their dates, and nobody else reads
        them.
      </p>
      <ReflectionList latest={latest} show={frame.show} />
    </Shell>
  );
}
