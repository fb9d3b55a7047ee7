import { notFound } from "next/navigation";
import { NewAccountForm } from "@/components/account/new-account-form";
import { PageHeading } from "@/components/ui/page-heading";
import { isSetUp } from "@/lib/features/account/queries";
import { newFormKey } from "@/lib/form";

export default async function SetUpPage() {
  if (await isSetUp()) notFound();
  return (
    <>
      <div className="grid gap-2">
        <PageHeading>Welcome</PageHeading>
        <p className="text-soft">
          This makes the first account. Everything stays in the data folder of this machine; nothing is sent
          anywhere.
        </p>
      </div>
      <NewAccountForm formKey={newFormKey()} isFirst />
    </>
  );
}
