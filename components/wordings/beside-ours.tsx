import { TextDiff } from "@/components/messages/text-diff";

/** What of a text is the person's own, against the one that Tactful would write. */
export const BesideOurs = ({ title, ours, own }: { title: string; ours: string; own: string }) => (
  <details>
    <summary className="py-2 text-sm font-[560] text-accent">{title}</summary>
    <div className="rounded-[10px] bg-sunk px-4 py-3">
      <TextDiff before={ours} after={own} />
    </div>
  </details>
);
