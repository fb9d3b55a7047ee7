import type { MessageKind } from "@/lib/domain/message/kind";
import { askBeforeDeciding } from "@/lib/domain/message/kinds/ask-before-deciding";
import { declineInterview } from "@/lib/domain/message/kinds/decline-interview";

/** Every kind of message that can be written, in the order in which a person is offered them. */
export const KINDS = {
  "decline-interview": declineInterview,
  "ask-before-deciding": askBeforeDeciding,
} as const satisfies Readonly<Record<string, MessageKind>>;

export type KindCode = keyof typeof KINDS;

/** False for a code that an older or newer version wrote. */
export const isKindCode = (code: unknown): code is KindCode =>
  typeof code === "string" && Object.hasOwn(KINDS, code);
