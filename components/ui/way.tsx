import Link from "next/link";
import type { ReactNode } from "react";

/** A link that leads on to another page, high enough for a thumb. */
export const Way = ({
  href,
  className = "",
  children,
}: {
  href: string;
  className?: string;
  children: ReactNode;
}) => (
  <Link
    href={href}
    prefetch={false}
    className={`inline-flex min-h-[44px] items-center break-words text-accent underline wide:min-h-7 ${className}`}
  >
    {children}
  </Link>
);
