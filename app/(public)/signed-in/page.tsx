import { PageHeading } from "@/components/ui/page-heading";
import { requireUser } from "@/lib/platform/session";

/** Where a sign-in beside an unfinished form ends. */
export default async function SignedInPage() {
  await requireUser("/signed-in");
  return (
    <>
      <PageHeading>You are signed in</PageHeading>
      <p className="text-soft">
        Close this tab and send your form again. What you typed there is still in it.
      </p>
    </>
  );
}
