import { Download } from "lucide-static";
import { Icon } from "@/components/ui/icon";
import type { Original } from "@/lib/features/originals/queries";

/** What came with an original and the original itself, to be saved as files; nothing of it is ever opened here. */
export function KeptFiles({ original: { id, mediaType, headers, enclosures } }: { original: Original }) {
  const address = `/api/originals/${id}`;
  return (
    <div className="grid gap-1">
      <h3 className="text-xs text-soft">Files</h3>
      <ul className="grid text-sm">
        {headers?.attachments.map(({ index, name, sizeBytes }, at) => (
          <File
            // biome-ignore lint/suspicious/noArrayIndexKey: two may be called the same, and their order is fixed
            key={at}
            address={index === null ? null : `${address}/attachments/${index}`}
            name={name || "A file without a name"}
            sizeBytes={sizeBytes}
          />
        ))}
        {enclosures.map(({ position, name, sizeBytes }) => (
          <File
            key={position}
            address={`${address}/enclosed/${position}`}
            name={`${name}, handed in with it`}
            sizeBytes={sizeBytes}
          />
        ))}
        <File address={`${address}/file`} name={whole[mediaType] ?? "All of it, as it came"} />
      </ul>
    </div>
  );
}

const File = ({ address, name, sizeBytes }: { address: string | null; name: string; sizeBytes?: number }) => (
  <li className="flex flex-wrap items-center gap-x-2">
    {address ? (
      <a
        href={address}
        download
        className="inline-flex min-h-[44px] min-w-0 items-center gap-2 text-accent underline wide:min-h-8"
      >
        <Icon svg={Download} className="size-4" />
        <span className="min-w-0 break-words">{name}</span>
      </a>
    ) : (
      <span className="break-words">{name}</span>
    )}
    {sizeBytes === undefined ? null : <span className="text-soft">{shownSize(sizeBytes)}</span>}
  </li>
);

const whole: Readonly<Record<string, string>> = {
  "message/rfc822": "The whole mail (.eml)",
  "text/calendar": "The calendar file (.ics)",
  "text/html": "The page (.html)",
  "text/plain": "The text (.txt)",
};

/** "812 bytes", "24 kB", "3.1 MB". */
function shownSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
