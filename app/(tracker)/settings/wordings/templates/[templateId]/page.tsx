import { notFound } from "next/navigation";
import { Head, Shell } from "@/components/shell/shell";
import { Note } from "@/components/ui/note";
import { Press } from "@/components/ui/press";
import { BesideOurs } from "@/components/wordings/beside-ours";
import { TemplateDesk } from "@/components/wordings/template-desk";
import { exampleFor } from "@/components/wordings/template-example";
import { TemplateForm } from "@/components/wordings/template-form";
import { languageName } from "@/components/wordings/words";
import { KINDS } from "@/lib/domain/message/kinds";
import { exampleFrom } from "@/lib/domain/message/own/make-template";
import { renderBody } from "@/lib/domain/message/part";
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
  const example = exampleFor(kind, language);
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
      <TemplateDesk
        template={template}
        example={example}
        beside={
          <BesideOurs
            title="How it differs from ours, as it was saved"
            ours={renderBody(example.composed)}
            own={renderBody(exampleFrom(template).parts)}
          />
        }
      >
        <TemplateForm template={template} templateId={templateId} />
      </TemplateDesk>
    </Shell>
  );
}
