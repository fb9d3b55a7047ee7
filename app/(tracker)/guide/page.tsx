import { After, Before, Benefits, Door } from "@/components/guide/afterwards";
import { PhoneOrMail, WhatToSay, When } from "@/components/guide/how";
import { AskFirst, InShort, Whether } from "@/components/guide/whether";
import { BackTo, Head, Shell } from "@/components/shell/shell";
import { ButtonLink } from "@/components/ui/button";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

/** The chapters in their order; each stands under its id. */
const chapters = [
  { id: "in-short", name: "In short" },
  { id: "whether", name: "Should I decline?" },
  { id: "ask-first", name: "Ask before you say no" },
  { id: "when", name: "When?" },
  { id: "what-to-say", name: "What do I say?" },
  { id: "phone-or-mail", name: "By phone or in writing?" },
  { id: "door", name: "Keep the door open" },
  { id: "benefits", name: "If you receive benefits" },
  { id: "after", name: "Afterwards" },
  { id: "before", name: "Before the next one comes" },
];

export default async function GuidePage() {
  const userId = await requireUser("/guide");
  const frame = await readFrame(userId, new Date());
  return (
    <Shell room="/prepare" counts={frame.counts}>
      <Head above={<BackTo href="/prepare">Prepare</BackTo>} title="Should I decline, when, and how?">
        <ButtonLink href="/log" look="primary" className="col-span-2">
          Log an invitation
        </ButtonLink>
      </Head>
      <div className="grid items-start gap-x-10 gap-y-6 wide:grid-cols-[minmax(0,1fr)_240px] print:block">
        <nav
          aria-label="Contents"
          className="rounded-[14px] border border-line bg-card px-4 py-3 shadow-card wide:sticky wide:top-7 wide:col-start-2 wide:row-start-1 print:hidden"
        >
          <p className="px-1 text-[13px] font-[600]">Contents</p>
          <ol className="mt-1">
            {chapters.map(({ id, name }) => (
              <li key={id}>
                <a
                  href={`#${id}`}
                  className="flex min-h-11 items-center px-1 text-soft hover:text-ink wide:min-h-9"
                >
                  {name}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        <article className="min-w-0 wide:col-start-1 wide:row-start-1">
          <InShort />
          <Whether />
          <AskFirst />
          <When />
          <WhatToSay />
          <PhoneOrMail />
          <Door />
          <Benefits />
          <After />
          <Before />
        </article>
      </div>
    </Shell>
  );
}
