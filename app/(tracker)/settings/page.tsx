import Link from "next/link";
import { MannerForm } from "@/components/account/manner-form";
import { PreferencesForm } from "@/components/account/preferences-form";
import { SessionList } from "@/components/account/session-list";
import { PasswordForm, ProfileForm } from "@/components/account/settings-forms";
import { InOutCard } from "@/components/inout/inout-card";
import { AllowNotifications } from "@/components/notifying/allow-notifications";
import { Head, Shell } from "@/components/shell/shell";
import { Card } from "@/components/ui/card";
import { Press } from "@/components/ui/press";
import { signOut } from "@/lib/features/account/actions";
import { listSessions, readProfile } from "@/lib/features/account/queries";
import { readIsOwner } from "@/lib/features/backups/queries";
import { readManner } from "@/lib/features/manner/queries";
import { readPreferences } from "@/lib/features/preferences/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireViewer } from "@/lib/platform/session";

export default async function SettingsPage() {
  const { userId, sessionId } = await requireViewer("/settings");
  const [frame, profile, manner, preferences, sessions, isOwner] = await Promise.all([
    readFrame(userId, new Date()),
    readProfile(userId),
    readManner(userId),
    readPreferences(userId),
    listSessions(userId),
    readIsOwner(userId),
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
        <Card title="How you write" id="manner">
          <MannerForm manner={manner} />
          <p className="mt-5 text-sm text-soft">
            <Link
              href="/settings/wordings"
              prefetch={false}
              className="inline-block min-h-6 font-[520] text-accent underline"
            >
              Words of your own
            </Link>
            : sentences and whole templates that stand where ours would.
          </p>
        </Card>
        <Card title="The rooms">
          <PreferencesForm preferences={preferences} />
          {preferences.notifies ? <AllowNotifications /> : null}
        </Card>
        <Card title="From another tracker">
          <p className="text-sm text-soft">
            <Link
              href="/import"
              prefetch={false}
              className="inline-block min-h-6 font-[520] text-accent underline"
            >
              Bring in what you tracked elsewhere
            </Link>
            : a whole list at once, looked over before anything is made, and taken back as one.
          </p>
        </Card>
        <InOutCard isOwner={isOwner} />
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
