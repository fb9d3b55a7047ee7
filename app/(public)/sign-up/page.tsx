import { notFound } from "next/navigation";
import { NewAccountForm } from "@/components/account/new-account-form";
import { PageHeading } from "@/components/ui/page-heading";
import { isSetUp, isSignUpOpen } from "@/lib/features/account/queries";
import { newFormKey } from "@/lib/form";

export default async function SignUpPage() {
  if (!isSignUpOpen() || !(await isSetUp())) notFound();
  return (
    <>
      <PageHeading>Make an account</PageHeading>
      <NewAccountForm formKey={newFormKey()} isFirst={false} />
    </>
  );
}
