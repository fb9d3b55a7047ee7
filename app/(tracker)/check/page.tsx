import { CheckDesk } from "@/components/check/check-desk";
import { Head, Shell } from "@/components/shell/shell";
import { ButtonLink } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { languageOptions } from "@/components/wordings/words";
import { KINDS, type KindCode } from "@/lib/domain/message/kinds";
import { lookOver } from "@/lib/features/messages/actions";
import { readCheckFacts } from "@/lib/features/messages/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { newFormKey } from "@/lib/form";
import { requireUser } from "@/lib/platform/session";

export default async function CheckPage({ searchParams }: PageProps<"/check">) {
  const userId = await requireUser("/check");
  const { opportunity } = await searchParams;
  const asked = typeof opportunity === "string" ? opportunity : null;
  const now = new Date();
  const [frame, material] = await Promise.all([readFrame(userId, now), readCheckFacts(userId, asked, now)]);
  const kinds = (Object.keys(KINDS) as KindCode[]).map((kind) => ({ kind, label: KINDS[kind].label }));
  const opportunityId = material.opportunities.find(({ id }) => id === asked)?.id ?? "";
  return (
    <Shell room="/opportunities" counts={frame.counts}>
      <Head above="Written elsewhere? Nothing of it is kept here." title="Check a letter">
        <ButtonLink href="/check/limits" className="col-span-2">
          What it can and cannot see
        </ButtonLink>
      </Head>
      <Form action={lookOver} formKey={newFormKey()} label="The letter to check">
        <CheckDesk
          material={material}
          kinds={kinds}
          languages={languageOptions}
          first={{
            ...{ kind: "decline-interview", channel: "email", language: "en", opportunityId },
            ...{ company: "", role: "", recipientName: "", senderName: material.senderName },
            ...{ subject: "", body: "" },
          }}
        />
      </Form>
    </Shell>
  );
}
