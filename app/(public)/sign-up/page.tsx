import { notFound } from "next/navigation";
import { NewAccountForm } from "@/components/account/new-account-form";
import { isSetUp, isSignUpOpen } from "@/lib/features/account/queries";
import { newFormKey } from "@/lib/form";

export const metadata = { title: "Make an account" };

export default async function SignUpPage() {
  if (!isSignUpOpen() || !(await isSetUp())) notFound();
  return (
    <>
      <h1>Make an account</h1>
      <NewAccountForm formKey={newFormKey()} isFirst={false} />
    </>
  );
}
