import { MOST_BODY } from "@/lib/domain/message/sentences";
import { isTooLong } from "./letter";

/** How far a text is read that is longer than any letter; `meanwhile`: what that means for the rest of it. */
export function ReadAsFar({ body, meanwhile }: { body: string; meanwhile: string }) {
  if (!isTooLong(body)) return null;
  return (
    <p className="max-w-[660px] px-1 text-sm break-words text-consider print:hidden">
      This is longer than any letter. It is read as far as “… {lastWords(body.slice(0, MOST_BODY))}”: the
      first {MOST_BODY.toLocaleString("en-GB")} of {body.length.toLocaleString("en-GB")} characters.{" "}
      {meanwhile}
    </p>
  );
}

/** The words before the end, without those that may be cut. */
const lastWords = (text: string): string => text.slice(-80).split(/\s+/).slice(1, -1).join(" ");
