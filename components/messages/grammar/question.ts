import type { Finding } from "@/lib/domain/check/finding";
import type { Region } from "@/lib/domain/message/choices";

/** What the page asks of the thread that reads for grammar. */
export type Question = {
  body: string;
  senderName: string;
  /** Of people, companies, roles: never found fault with. */
  names: readonly string[];
  region: Region;
};

/** What comes back. In another language than English nothing is looked for. */
export type Answer = {
  findings: readonly Finding[];
  isEnglish: boolean;
};
