/** The words an answer was read from, set apart as theirs; an address leads there. */
export function EvidenceText({ text }: { text: string }) {
  if (!isAddress(text)) return <q className="font-serif break-words italic">{text}</q>;
  return (
    <a
      href={text}
      target="_blank"
      rel="noreferrer nofollow"
      className="inline-block min-h-6 break-all underline decoration-line-strong"
    >
      {text.replace(/^https?:\/\//, "")}
    </a>
  );
}

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
