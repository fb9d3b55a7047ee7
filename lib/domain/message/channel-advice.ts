import { CHANNELS, type Channel } from "@/lib/domain/message/channels";
import { isShortNotice, type MessageFacts } from "@/lib/domain/message/facts";
import type { MessageKind } from "@/lib/domain/message/kind";
import type { Situation } from "@/lib/domain/message/situation";

export interface ChannelAdvice {
  readonly channel: Channel;
  /** A whole sentence. */
  readonly why: string;
}

/** After so many talks a letter alone would be cold. */
const SEVERAL_TALKS = 2;

/**
 * How such a message is best said (message model, section 1, "Channel"): by phone on short notice, for an offer and
 * after several talks; else the way they wrote. Only channels that the kind has are advised.
 */
export function adviseChannel(
  kind: MessageKind,
  facts: MessageFacts,
  { cameBy }: Pick<Situation, "cameBy">,
): ChannelAdvice {
  const grounds: readonly (readonly [boolean, Channel, string])[] = [
    [
      isShortNotice(facts),
      "phone",
      "The interview is less than a day away: call, then confirm it by e-mail.",
    ],
    [
      kind.meaning === "decline-offer",
      "phone",
      "An offer is best declined in a conversation: call, then put it in writing.",
    ],
    [
      facts.interviewsHeld >= SEVERAL_TALKS && kind.meaning === "withdraw",
      "phone",
      "You have talked several times: a call is kinder, and an e-mail confirms it.",
    ],
    [cameBy === "linkedin", "linkedin-inmail", "They wrote on LinkedIn: answer where they look for it."],
    [cameBy === "email", "email", "They wrote by e-mail: answer the same way."],
    [cameBy === "phone", "phone", "They called you: call back, then confirm it by e-mail."],
  ];
  const found = grounds.find(
    ([holds, channel]) => holds && kind.channels.some((available) => available === channel),
  );
  if (found) return { channel: found[1], why: found[2] };
  const [usual] = kind.channels;
  return { channel: usual, why: `${CHANNELS[usual].label} is usual here.` };
}
