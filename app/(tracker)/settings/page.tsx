import { SessionList } from "@/components/account/session-list";
import { PasswordForm, ProfileForm } from "@/components/account/settings-forms";
import { Head, Shell } from "@/components/shell/shell";
import { Card } from "@/components/ui/card";
import { Press } from "@/components/ui/press";
import { signOut } from "@/lib/features/account/actions";
import { listSessions, readProfile } from "@/lib/features/account/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireViewer } from "@/lib/platform/session";

export default async function SettingsPage() {
  const { userId, sessionId } = await requireViewer("/settings");
  const [frame, profile, sessions] = await Promise.all([
    readFrame(userId, new Date()),
    readProfile(userId),
    listSessions(userId),
  ]);
  return (
    <Shell room="/settings" counts={frame.counts}>
      <Head above={profile.email} title="Settings">
        <Press action={signOut} fields={{}} className="col-span-2">
          Sign out
        </Press>
      </Head>
      <div className="grid max-w-3xl gap-5">
        <Card title="You">
          <ProfileForm profile={profile} />
        </Card>
        <Card title="Password">
          <PasswordForm />
        </Card>
        <Card title="Where you are signed in">
          <SessionList sessions={sessions} currentId={sessionId} show={frame.show} />
        </Card>
      </div>
    </Shell>
  );
}
