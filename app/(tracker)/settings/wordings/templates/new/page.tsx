import { Head, Shell } from "@/components/shell/shell";
import { Note } from "@/components/ui/note";
import { BeginForm } from "@/components/wordings/begin-form";
import { TemplateDesk } from "@/components/wordings/template-desk";
import { exampleFor } from "@/components/wordings/template-example";
import { TemplateForm } from "@/components/wordings/template-form";
import { languageName, languageOptions } from "@/components/wordings/words";
import { isKindCode, KINDS } from "@/lib/domain/message/kinds";
import { isWrittenIn } from "@/lib/domain/message/own/example";
import { templateToBegin } from "@/lib/domain/message/own/make-template";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

/** First the kind of message, then the template, begun from a letter as Tactful writes it. */
export default async function NewTemplatePage({
  searchParams,
}: PageProps<"/settings/wordings/templates/new">) {
  const userId = await requireUser("/settings/wordings/templates/new");
  const { kind, language: wanted } = await searchParams;
  const frame = await readFrame(userId, new Date());
  const language = languageOptions.find(({ value }) => value === wanted)?.value ?? "en";
  const template = isKindCode(kind) && isWrittenIn(kind, language) ? templateToBegin(kind, language) : null;
  return (
    <Shell room="/settings" counts={frame.counts}>
      {template ? (
        <>
          <Head
            above={`${KINDS[template.kind].label} · ${languageName(template.language)}`}
            title="A new template"
          />
          <TemplateDesk template={template} example={exampleFor(template.kind, template.language)}>
            <TemplateForm template={template} templateId={null} />
          </TemplateDesk>
        </>
      ) : (
        <>
          <Head above="Words of your own" title="A template for what?" />
          <div className="grid max-w-md gap-5">
            {isKindCode(kind) ? (
              <Note tone="look">
                There are no letters of this kind in that language: {languageName(language)}. Begin it in
                English.
              </Note>
            ) : null}
            <BeginForm kind={isKindCode(kind) ? kind : undefined} />
          </div>
        </>
      )}
    </Shell>
  );
}
