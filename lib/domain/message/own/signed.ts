import type { PartTag } from "@/lib/domain/message/part";

/** The hole of what a person always signs with. It stands under every sign-off, so none of them needs to hold it. */
export const SIGNATURE = "signature";

/** A wording of the person's own as it is written: a sign-off with their signature under it, if they have one. */
export function signed(tag: PartTag, wording: string, signature: string | null | undefined): string {
  return tag === "sign-off" && signature ? `${unsigned(wording)}\n{${SIGNATURE}}` : unsigned(wording);
}

/** A wording as it is kept. */
export const unsigned = (wording: string): string => wording.replaceAll(/\n?\{signature\}/g, "");
