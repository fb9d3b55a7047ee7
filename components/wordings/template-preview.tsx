import { TextDiff } from "@/components/messages/text-diff";
import { Card } from "@/components/ui/card";
import { builtInExample, exampleFrom } from "@/lib/domain/message/own/make-template";
import type { OwnTemplate } from "@/lib/domain/message/own/own-template";
import { renderBody } from "@/lib/domain/message/part";

/** A template as it was saved, filled with an example, and how it differs from what Tactful would write. */
export function TemplatePreview({ template }: { template: OwnTemplate }) {
  const { subject, parts } = exampleFrom(template);
  const body = renderBody(parts);
  const ours = renderBody(builtInExample(template.kind, template.language).parts);
  return (
    <Card title="How it reads" aside="with an example">
      <p className="mb-3 font-[540] break-words">{subject}</p>
      <div className="font-serif text-lg leading-[1.62] break-words whitespace-pre-wrap">{body}</div>
      <details className="mt-4">
        <summary className="py-2 text-sm font-[560] text-accent">How it differs from ours</summary>
        <div className="rounded-[10px] bg-sunk px-4 py-3">
          <TextDiff before={ours} after={body} />
        </div>
      </details>
    </Card>
  );
}
