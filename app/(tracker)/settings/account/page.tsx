import { RemovalForm } from "@/components/inout/removal-form";
import { Head, Shell } from "@/components/shell/shell";
import { readRemoval } from "@/lib/features/removal/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function AccountPage() {
  const userId = await requireUser("/settings/account");
  const [{ counts, show }, removal] = await Promise.all([readFrame(userId, new Date()), readRemoval(userId)]);
  return (
    <Shell room="/settings" counts={counts}>
      <Head above="Settings" title="Your account" />
      <div className="grid max-w-3xl gap-5">
        <RemovalForm removal={removal} show={show} />
      </div>
    </Shell>
  );
}
