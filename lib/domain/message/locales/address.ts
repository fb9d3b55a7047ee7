import type { Address, Choices } from "@/lib/domain/message/choices";
import type { MessageFacts } from "@/lib/domain/message/facts";
import { parsePersonName } from "@/lib/domain/message/person-name";

/** The form in which the reader is addressed. A reader whose name is not known may be several, and is written to politely. */
export const addressOf = (
  { recipientName }: Pick<MessageFacts, "recipientName">,
  { address }: Pick<Choices, "address">,
): Address => (parsePersonName(recipientName) === null ? "polite" : address);

/** "danke ich [Ihnen|dir]" in one of its two forms. */
export const addressed = (wording: string, address: Address): string =>
  wording.replaceAll(/\[([^|[\]]{0,120})\|([^|[\]]{0,120})\]/g, address === "polite" ? "$1" : "$2");
