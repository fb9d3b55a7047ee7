import { notFound } from "next/navigation";
import { Head, Shell } from "@/components/shell/shell";
import { Note } from "@/components/ui/note";
import { Press } from "@/components/ui/press";
import { TemplateForm } from "@/components/wordings/template-form";
import { TemplatePreview } from "@/components/wordings/template-preview";
import { languageName } from "@/components/wordings/words";
import { KINDS } from "@/lib/domain/message/kinds";
import { readFrame } from "@/lib/features/rooms/queries";
import { retireTemplate } from "@/lib/features/wordings/actions";
import { findTemplate } from "@/lib/features/wordings/queries";
import { requireUser } from "@/lib/platform/session";

export default async function TemplatePage({
  params,
  searchParams,
}: PageProps<"/settings/wordings/templates/[templateId]">) {
  const { templateId } = await params;
  const { saved } = await searchParams;
  const userId = await requireUser(`/settings/wordings/templates/${templateId}`);
  const [frame, template] = await Promise.all([
    readFrame(userId, new Date()),
    findTemplate(userId, templateId),
  ]);
  if (!template) notFound();
  const { kind, language, name } = template;
  return (
    <Shell room="/settings" counts={frame.counts}>
      <Head above={`${KINDS[kind].label} · ${languageName(language)}`} title={name}>
        <Press action={retireTemplate} fields={{ templateId }} look="quiet" className="col-span-2">
          Remove this template
        </Press>
      </Head>
      {saved ? (
        <div role="status" className="mb-6 max-w-2xl">
          <Note>Saved. You choose it under “Template” at the desk of this kind of message.</Note>
        </div>
      ) : null}
      <div className="grid items-start gap-6 wide:grid-cols-2">
        <TemplateForm template={template} templateId={templateId} />
        <div className="wide:sticky wide:top-6">
          <TemplatePreview template={template} />
        </div>
      </div>
    </Shell>
  );
}
