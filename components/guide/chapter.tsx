import type { ReactNode } from "react";
import { Way } from "@/components/ui/way";

/** A way from the guide into a room. */
export type Lead = { href: string; name: string };

/** One chapter: its text, and where in Tactful it is done. */
export const Chapter = ({
  id,
  title,
  leads = [],
  children,
}: {
  id: string;
  title: string;
  leads?: readonly Lead[];
  children: ReactNode;
}) => (
  <section id={id} aria-labelledby={`${id}-title`} className="scroll-mt-6 border-t border-line pt-7 pb-8">
    <h2
      id={`${id}-title`}
      className="mb-3 font-serif text-xl leading-snug font-[560] print:break-after-avoid"
    >
      {title}
    </h2>
    <div className="grid max-w-[68ch] grid-cols-1 gap-3.5 [&_h3]:mt-2 [&_h3]:font-[600] [&_li]:pl-1 [&_ol]:grid [&_ol]:list-decimal [&_ol]:gap-2 [&_ol]:pl-5 [&_ul]:grid [&_ul]:list-disc [&_ul]:gap-2 [&_ul]:pl-5">
      {children}
    </div>
    {leads.length > 0 ? (
      <p className="mt-4 flex flex-wrap items-center gap-x-4 text-sm print:hidden">
        <span className="text-soft">In Tactful:</span>
        {leads.map(({ href, name }) => (
          <Way key={href} href={href}>
            {name}
          </Way>
        ))}
      </p>
    ) : null}
  </section>
);

/** Words as they could stand in a letter, or be said. */
export const Example = ({ title, children }: { title: string; children: ReactNode }) => (
  <figure className="my-1 rounded-[14px] border border-line bg-card px-5 py-4 shadow-card print:break-inside-avoid print:shadow-none">
    <figcaption className="mb-2 text-[13px] text-soft">{title}</figcaption>
    <div className="grid gap-2.5 font-serif text-[17px] leading-relaxed">{children}</div>
  </figure>
);
