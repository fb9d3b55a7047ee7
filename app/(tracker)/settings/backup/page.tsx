import { BackupList } from "@/components/inout/backup-list";
import { Head, Shell } from "@/components/shell/shell";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { readBackups } from "@/lib/features/backups/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function BackupPage() {
  const userId = await requireUser("/settings/backup");
  const [{ counts, show }, backups] = await Promise.all([readFrame(userId, new Date()), readBackups(userId)]);
  return (
    <Shell room="/settings" counts={counts}>
      <Head above="Settings" title="Backups" />
      <div className="grid max-w-3xl gap-5">
        {backups ? (
          <BackupList backups={backups} show={show} />
        ) : (
          <Empty
            title="Somebody else looks after this"
            action={<ButtonLink href="/settings/export">Take a copy of what is yours</ButtonLink>}
          >
            A backup holds what belongs to everybody here, so it is for whoever runs this installation. What
            is yours you can take with you at any time.
          </Empty>
        )}
      </div>
    </Shell>
  );
}
