import Link from "next/link";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/account/sign-in-form";
import { Note } from "@/components/ui/note";
import { PageHeading } from "@/components/ui/page-heading";
import { isSetUp, isSignUpOpen } from "@/lib/features/account/queries";
import { newFormKey } from "@/lib/form";

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  if (!(await isSetUp())) redirect("/set-up");
  const { next, made, removed } = await searchParams;
  return (
    <>
      <PageHeading>Sign in</PageHeading>
      {made === undefined ? null : (
        <Note>If this address was free, its account is ready. Sign in with it.</Note>
      )}
      {removed === undefined ? null : (
        <Note>
          Your account is closed, and everything that was in it is being removed. All the best to you.
        </Note>
      )}
      <SignInForm formKey={newFormKey()} next={typeof next === "string" ? next : "/"} />
      {isSignUpOpen() ? (
        <p className="text-sm text-soft">
          New here?{" "}
          <Link href="/sign-up" className="underline">
            Make an account
          </Link>
        </p>
      ) : null}
    </>
  );
}
