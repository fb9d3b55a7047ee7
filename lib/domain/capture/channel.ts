import type { InvitationSource } from "./proposal";

/** How it seems to have come: LinkedIn writes mails in the name of others. */
export function channelOf({ from, text, page }: InvitationSource): "email" | "linkedin" | "other" {
  if (page) return "other";
  const host = from?.address.split("@")[1] ?? "";
  const isLinkedIn = /(?:^|\.)linkedin\.com$/i.test(host) || /^\s*(?:InMail|LinkedIn)\b/.test(text);
  return isLinkedIn ? "linkedin" : "email";
}
