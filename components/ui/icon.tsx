/** One drawing of the icon set, as its SVG text; it stands beside words, so a screen reader passes it by. */
export function Icon({ svg, className = "size-[18px]" }: { svg: string; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={`flex-none ${className}`}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the icon library's own constant text
      dangerouslySetInnerHTML={{ __html: shapesOf(svg) }}
    />
  );
}

/** The shapes inside the library's <svg>, whose size and stroke are ours to choose. */
const shapesOf = (svg: string): string =>
  svg.slice(svg.indexOf(">", svg.indexOf("<svg")) + 1, svg.lastIndexOf("</svg>"));
