import { requireUser } from "@/lib/platform/session";

export const metadata = { title: "Signed in" };

/** Where a sign-in beside an unfinished form ends. */
export default async function SignedInPage() {
  await requireUser("/signed-in");
  return (
    <>
      <h1>You are signed in</h1>
      <p className="text-soft">
        Close this tab and send your form again. What you typed there is still in it.
      </p>
    </>
  );
}
