import { ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";

export default function NotFound() {
  return (
    <main className="mx-auto grid min-h-dvh max-w-[440px] content-center gap-4 px-4">
      <PageHeading>This page is not here</PageHeading>
      <p className="text-soft">It may have been removed, or the address has a slip in it.</p>
      <div>
        <ButtonLink href="/">Go to Today</ButtonLink>
      </div>
    </main>
  );
}
