import { ButtonLink } from "@/components/ui/button";

export default function NotFound() {
  return (
    <main className="mx-auto grid min-h-dvh max-w-[440px] content-center gap-4 px-4">
      <title>Not here · Tactful</title>
      <h1>This page is not here</h1>
      <p className="text-soft">It may have been removed, or the address has a slip in it.</p>
      <div>
        <ButtonLink href="/">Go to Today</ButtonLink>
      </div>
    </main>
  );
}
