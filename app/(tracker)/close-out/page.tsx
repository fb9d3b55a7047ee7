import { CloseOutList } from "@/components/close-out/close-out-list";
import { Head, Shell } from "@/components/shell/shell";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { readCloseOut } from "@/lib/features/close-out/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function CloseOutPage() {
  const userId = await requireUser("/close-out");
  const [frame, closeOut] = await Promise.all([readFrame(userId, new Date()), readCloseOut(userId)]);
  const { accepted } = closeOut;
  return (
    <Shell room="/opportunities" counts={frame.counts}>
      <Head
        above={
          accepted ? `You accepted ${accepted.role} at ${accepted.company}` : "After an offer was accepted"
        }
        title="Tell everyone who waits"
      />
      {accepted ? (
        <CloseOutList closeOut={closeOut} show={frame.show} />
      ) : (
        <Empty
          title="No offer accepted yet"
          action={<ButtonLink href="/opportunities">Go to your opportunities</ButtonLink>}
        >
          Once you accept one, everybody who still waits for you stands here, in the order in which to tell
          them.
        </Empty>
      )}
    </Shell>
  );
}
