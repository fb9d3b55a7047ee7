/**
 * A text with some stretches blanked out by a filler of the same length, so that offsets stay true. The filler is no
 * letter, digit or mark that a rule looks for.
 */
function blankMatches(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce((left, pattern) => left.replaceAll(pattern, blank), text);
}

/** Names that a text may hold as they are, whatever their case. The longest first, so that none is cut. */
export function blankNames(text: string, names: readonly (string | null)[]): string {
  const patterns = names
    .flatMap((name) => (name !== null && name.trim().length > 1 ? [name.trim()] : []))
    .sort((a, b) => b.length - a.length)
    .map((name) => new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "gi"));
  return blankMatches(text, patterns);
}

/** What was said before and stands under or between the answer: lines after ">", and all below "… wrote:". */
export const blankQuoted = (text: string): string =>
  blankMatches(
    text,
    [
      /^>.*$/gm,
      /^On\b.{1,200}(?:\n.{0,100})?\bwrote:[ \t]*$[\s\S]*/m,
      /^-{2,}[ \t]*(?:Original|Forwarded) Message[\s\S]*/im,
      /^From:.{1,200}\n(?:Sent|Date|To):[\s\S]*/m,
    ].map((pattern) => new RegExp(pattern.source, `${pattern.flags.replace("g", "")}g`)),
  );

const blank = (stretch: string): string => stretch.replace(/[^\n]/g, " ");
