"use client";
// A client component: it copies, shares and prints the letter, and saves it before it is handed to another program.

import { ChevronDown, Printer, Share2 } from "lucide-static";
import { useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { Select } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { useIsLive } from "@/components/ui/use-is-live";
import { CHANNELS, type Channel } from "@/lib/domain/message/channels";
import type { Meaning } from "@/lib/domain/message/kind";
import { mailto } from "@/lib/domain/message/mailto";
import type { Letter } from "./letter";
import { onceSending } from "./one-primary";
import { Problem } from "./problem";

type HandoverProps = {
  messageId: string;
  opportunityId: string;
  meaning: Meaning;
  letter: Letter;
  recipientEmail: string;
  problems: Readonly<Record<string, string>>;
  isPending: boolean;
  /** How many things the check sees that are wrong. */
  errors: number;
  beforeLeaving: () => Promise<void>;
  onChange: () => void;
};

/** Handing the letter over, and then saying that it was sent. */
export function Handover(props: HandoverProps) {
  const { letter, meaning } = props;
  const { channel, confirmsCall } = letter.choices;
  const { isSpoken } = CHANNELS[channel];
  const [address, setAddress] = useState(props.recipientEmail);
  return (
    <section
      id="send"
      aria-labelledby="send-title"
      className="max-w-[660px] scroll-mt-4 min-w-0 wide:col-start-1 rounded-[14px] border border-line bg-card px-5 py-5 shadow-card print:hidden"
    >
      <h2 id="send-title">{isSpoken ? "Say it, then note how it went" : "Send it yourself, then say so"}</h2>
      <div className="mt-4 grid gap-4">
        {confirmsCall ? (
          <p className="text-sm text-soft">You have said it on the phone, and it stands. This confirms it.</p>
        ) : null}
        {channel === "email" ? (
          <Address {...props} address={address} onType={setAddress} />
        ) : (
          <input type="hidden" name="recipientEmail" value={address} />
        )}
        {isSpoken ? <Spoken {...props} /> : <WaysOut {...props} address={address} />}
        {channel === "voicemail" ? null : (
          <>
            <div className="grid gap-4 border-t border-line pt-4 wide:grid-cols-2 wide:items-end">
              <Select
                key={channel}
                name="via"
                label={isSpoken ? "How you said it" : "How you sent it"}
                value={usualVia[channel]}
                options={vias}
              />
              <SaySo {...props} />
            </div>
            <p className="text-sm text-soft">{kept[meaning]}</p>
          </>
        )}
      </div>
    </section>
  );
}

/** Says that it went out; asks back where the check sees something wrong. */
function SaySo({ letter, errors, isPending }: HandoverProps) {
  const { isSpoken } = CHANNELS[letter.choices.channel];
  const said = isSpoken ? "I said it" : "I sent it";
  const button = { type: "submit", name: "intent", value: "sent", "aria-disabled": isPending } as const;
  if (errors === 0)
    return (
      <button {...button} className={isSpoken ? buttonClass() : onceSending}>
        {said}
      </button>
    );
  return (
    <details className="group/ask open:col-span-full">
      <summary className={`${buttonClass()} w-full list-none [&::-webkit-details-marker]:hidden`}>
        {said}
        <Icon svg={ChevronDown} className="size-4 text-soft group-open/ask:rotate-180" />
      </summary>
      <div className="mt-2.5 grid gap-3 rounded-[10px] bg-decline-wash px-4 py-3.5 text-sm">
        <p>
          <b className="text-decline">
            The check still sees {errors === 1 ? "one thing" : `${errors} things`} that{" "}
            {errors === 1 ? "looks" : "look"} wrong.
          </b>{" "}
          It can be mistaken: you decide.
        </p>
        <div className="grid gap-2.5 wide:flex wide:flex-wrap">
          <a href="#found" className={onceSending}>
            Look at {errors === 1 ? "it" : "them"} first
          </a>
          <button {...button} className={buttonClass()}>
            {said} as it is
          </button>
        </div>
      </div>
    </details>
  );
}

function Address({
  address,
  onType,
  onChange,
  problems,
}: HandoverProps & { address: string; onType: (typed: string) => void }) {
  return (
    <div className="grid gap-1.5">
      <label htmlFor="recipientEmail" className="text-[13px] font-[560]">
        Their e-mail address <span className="font-normal text-soft">(optional)</span>
      </label>
      <input
        id="recipientEmail"
        name="recipientEmail"
        type="email"
        value={address}
        onChange={(event) => {
          onType(event.currentTarget.value);
          onChange();
        }}
        aria-invalid={problems.recipientEmail ? true : undefined}
        className="min-h-[44px] w-full rounded-[10px] border border-line-strong bg-card px-3 py-2.5 aria-invalid:border-decline"
      />
      <Problem of={problems.recipientEmail} />
    </div>
  );
}

/** A script leads to the page that holds it during the call. */
const Spoken = ({ messageId, opportunityId, letter, beforeLeaving }: HandoverProps) => (
  <>
    {letter.choices.channel === "voicemail" ? (
      <p className="text-sm text-soft">
        It asks them to call back: what you have decided is never left on a machine.
      </p>
    ) : null}
    <a
      href={`/opportunities/${opportunityId}/messages/${messageId}/call`}
      className={`${onceSending} justify-self-start`}
      onClick={saveFirst(beforeLeaving)}
    >
      Call with this script
    </a>
  </>
);

/** Copied, opened in the mail program, as a file, shared or printed; the way that suits the channel comes first. */
function WaysOut({
  messageId,
  letter: { subject, body, choices },
  address,
  beforeLeaving,
}: HandoverProps & { address: string }) {
  const [says, setSays] = useState("");
  const isLive = useIsLive();
  const { hasSubject } = CHANNELS[choices.channel];
  const link = mailto(address, subject, body);
  const isLinkTooLong = link.length > MOST_LINK;
  const copy = async (text: string, done: string) =>
    setSays(await navigator.clipboard.writeText(text).then(() => done, cannotCopy));
  return (
    <>
      <div className="grid gap-2.5 wide:flex wide:flex-wrap">
        {isLive ? (
          <>
            <button type="button" className={buttonClass()} onClick={() => copy(body, "Copied.")}>
              Copy the letter
            </button>
            {hasSubject ? (
              <button
                type="button"
                className={buttonClass()}
                onClick={() => copy(`${subject}\n\n${body}`, "Copied, with the subject in its first line.")}
              >
                Copy with the subject
              </button>
            ) : null}
          </>
        ) : null}
        {hasSubject ? (
          <>
            <a
              className={buttonClass()}
              href={isLinkTooLong ? mailto(address, subject, "") : link}
              onClick={() => {
                if (isLinkTooLong)
                  void copy(body, "The letter is copied: paste it into the mail that has opened.");
              }}
            >
              Open in my mail program
            </a>
            <a
              className={buttonClass()}
              href={`/api/messages/${messageId}/eml`}
              onClick={saveFirst(beforeLeaving)}
            >
              Download as .eml
            </a>
          </>
        ) : null}
        {isLive && "share" in navigator ? (
          <button
            type="button"
            className={buttonClass()}
            // Who closes the sheet again has shared nothing, and knows it.
            onClick={() => void navigator.share({ title: subject, text: body }).catch(() => {})}
          >
            <Icon svg={Share2} />
            Share
          </button>
        ) : null}
        {isLive ? (
          <button type="button" className={buttonClass()} onClick={() => window.print()}>
            <Icon svg={Printer} />
            Print
          </button>
        ) : null}
      </div>
      {hasSubject && isLinkTooLong ? (
        <p className="text-sm text-soft">
          This letter is too long for a link to a mail program: the link takes the subject along, and the
          letter is copied, for you to paste.
        </p>
      ) : null}
      <p role="status" className="text-sm text-soft empty:hidden">
        {says}
      </p>
    </>
  );
}

const cannotCopy = () => "Your browser does not let a page copy. Select the letter and copy it by hand.";

/** A link that another program or page takes over: what is there is saved before. */
const saveFirst =
  (save: () => Promise<void>) =>
  async (event: React.MouseEvent<HTMLAnchorElement>): Promise<void> => {
    const { href } = event.currentTarget;
    event.preventDefault();
    await save();
    window.location.assign(href);
  };

/** Longer links are cut or refused by some mail programs. UTF-16 units. */
const MOST_LINK = 1900;

const usualVia: Record<Channel, string> = {
  email: "email",
  "linkedin-note": "linkedin",
  "linkedin-inmail": "linkedin",
  phone: "phone",
  voicemail: "phone",
};

const vias = [
  { value: "email", label: "By e-mail" },
  { value: "linkedin", label: "On LinkedIn" },
  { value: "phone", label: "By phone" },
  { value: "other", label: "In another way" },
];

const ending =
  "What stands above is kept word for word, with your reasons and the checklist as they are now.";

const kept: Record<Meaning, string> = {
  decline: ending,
  withdraw: ending,
  "decline-offer": ending,
  ask: "What stands above is kept word for word. It decides nothing: they still wait for your answer.",
  reopen: "What stands above is kept word for word, and the opportunity is open again.",
  word: "What stands above is kept word for word. It changes nothing else.",
};
