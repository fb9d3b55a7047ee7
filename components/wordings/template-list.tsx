import Link from "next/link";
import { Card } from "@/components/ui/card";
import { Rows } from "@/components/ui/rows";
import { KINDS } from "@/lib/domain/message/kinds";
import type { OwnTemplate } from "@/lib/domain/message/own/own-template";
import { languageName } from "./words";

/** Whole messages of the person's own; each is offered at the desk of its kind. */
export const TemplateList = ({ templates }: { templates: readonly OwnTemplate[] }) => (
  <Card title="Templates">
    {templates.length === 0 ? (
      <p className="text-soft">
        A template is a whole message in your words. Begin one from ours, and choose it at the desk under
        “Template”.
      </p>
    ) : (
      <Rows>
        {templates.map(({ id, name, kind, language }) => (
          <li key={id} className="py-3">
            <Link
              href={`/settings/wordings/templates/${id}`}
              prefetch={false}
              className="inline-block min-h-6 font-[520] break-words text-accent underline"
            >
              {name}
            </Link>
            <p className="text-sm text-soft">
              {KINDS[kind].label}
              {language === "en" ? "" : ` · ${languageName(language)}`}
            </p>
          </li>
        ))}
      </Rows>
    )}
  </Card>
);
