import type { ReactNode } from "react";
import { ForgetSeen } from "@/components/shell/seen";

export default function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <main className="mx-auto grid min-h-dvh max-w-[440px] content-center gap-6 px-4 py-10">
      <p className="font-serif text-xl leading-none font-[560] tracking-tight">Tactful</p>
      {children}
      <ForgetSeen />
    </main>
  );
}
