import Link from "next/link";
import type { ComponentProps } from "react";

export type Look = "primary" | "plain" | "quiet";

const base =
  "inline-flex min-h-[44px] cursor-pointer items-center justify-center gap-2 rounded-[10px] border px-4 font-[540] whitespace-nowrap disabled:cursor-default disabled:opacity-60 print:hidden";

const looks: Record<Look, string> = {
  primary: "border-accent bg-accent text-accent-ink",
  plain: "border-line-strong bg-card hover:bg-sunk",
  quiet: "border-transparent bg-transparent text-soft hover:text-ink",
};

export const buttonClass = (look: Look = "plain"): string => `${base} ${looks[look]}`;

export function ButtonLink({
  look = "plain",
  className = "",
  ...rest
}: ComponentProps<typeof Link> & { look?: Look }) {
  return <Link prefetch={false} {...rest} className={`${buttonClass(look)} ${className}`} />;
}
