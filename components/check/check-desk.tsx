"use client";
// A client component: the letter is looked over while one types.

import { useDeferredValue, useMemo, useState } from "react";
import { mended } from "@/components/messages/finding-groups";
import { Findings, Marks } from "@/components/messages/findings";
import { ReadAsFar } from "@/components/messages/read-as-far";
import { Room } from "@/components/messages/room";
import { Sheet, type Shown } from "@/components/messages/sheet";
import { buttonClass } from "@/components/ui/button";
import { Drawer, DrawerBar, DrawerControl } from "@/components/ui/drawer";
import { type Option, Select, TextField } from "@/components/ui/field";
import { Submit, useField } from "@/components/ui/form";
import { useIsLive } from "@/components/ui/use-is-live";
import { carryOver } from "@/lib/domain/check/carry-over";
import { check } from "@/lib/domain/check/check";
import type { Finding } from "@/lib/domain/check/finding";
import type { Message } from "@/lib/domain/check/reading";
import { summarise } from "@/lib/domain/check/summary";
import { CHANNELS, type Channel } from "@/lib/domain/message/channels";
import { languageWritten } from "@/lib/domain/message/locale";
import type { CheckMaterial } from "@/lib/features/messages/queries";
import { messageOf, type Typed } from "./message";

export type CheckedKind = { kind: Message["kind"]; label: string };

/** A letter that was written elsewhere, what it is held against, and what was found in it. */
export function CheckDesk({
  material,
  kinds,
  languages,
  first,
}: {
  material: CheckMaterial;
  kinds: readonly CheckedKind[];
  languages: Option[];
  /** What the fields begin with. */
  first: Typed;
}) {
  const isLive = useIsLive();
  const [typed, setTyped] = useState<Typed>(useTyped(first));
  const [shown, setShown] = useState<Shown | null>(null);
  const kind = kinds.find((each) => each.kind === typed.kind)?.kind ?? "decline-interview";
  const message = useMemo(() => messageOf(typed, kind, material), [typed, kind, material]);
  const checked = useDeferredValue(message);
  const report = useMemo(() => check(checked), [checked]);
  // A long letter is looked over a moment after the typing; what was found before moves along with the words.
  const findings = carryOver(report.findings, checked.body, message.body);
  const change = (changed: Partial<Typed>) => setTyped((before) => ({ ...before, ...changed }));
  const { channel, choices, facts } = message;
  const language = languageWritten(kind, choices);
  const { subject, body } = typed;
  const isEmpty = body.trim() === "";
  const mend = (finding: Finding) => {
    const { where } = finding;
    const after = mended(where === "subject" ? subject : body, finding);
    if (!after) return;
    change(where === "subject" ? { subject: after.text } : { body: after.text });
    setShown({ where, start: after.start, end: after.end });
  };
  return (
    <div
      className="flex flex-col gap-5 wide:grid wide:grid-cols-[minmax(0,1fr)_320px] wide:items-start wide:gap-6"
      onChange={({ target }) => {
        if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
          change({ [target.name]: target.value });
      }}
    >
      <div className="grid min-w-0 gap-5">
        <Sheet
          label="The letter"
          placeholder="Paste the letter here."
          language={language}
          {...{ body, shown }}
          findings={isEmpty ? [] : findings}
          isInvalid={false}
          onType={(text) => change({ body: text })}
        />
        <Room used={body.length} most={CHANNELS[channel].mostCharacters} />
        <ReadAsFar body={body} meanwhile="All of it stays here." />
        {isLive ? null : (
          <Submit className={`${buttonClass("primary")} justify-self-start`}>Look it over</Submit>
        )}
        {isEmpty ? null : (
          <>
            <Findings
              findings={findings}
              body={body}
              onShow={({ where, span }) => span && setShown({ where, ...span })}
              onFix={mend}
            />
            <Marks marks={report.marks} />
            <p className="text-sm text-soft" role="status">
              {summarise(report, facts)}
              {report.isLimited ? " · in this language only names, length, subject and placeholders" : ""}
            </p>
          </>
        )}
      </div>
      <DrawerBar>
        <DrawerControl
          drawer="held-against"
          label="Held against"
          says={[kinds.find((each) => each.kind === kind)?.label, facts.company].filter(Boolean).join(" · ")}
        />
      </DrawerBar>
      <Drawer id="held-against" label="What it is held against">
        <div className="grid gap-5">
          <Select
            name="kind"
            label="What it says"
            value={first.kind}
            options={kinds.map(({ kind, label }) => ({ value: kind, label }))}
          />
          <Select name="channel" label="How it goes out" value={first.channel} options={channels} />
          <Select
            name="language"
            label="Language"
            value={first.language}
            options={languages}
            hint={
              language === choices.language
                ? null
                : "A message like this is only read in English so far: what is found may be mistaken."
            }
          />
          <About {...{ material, first, isLive }} chosen={typed.opportunityId} />
          {CHANNELS[channel].hasSubject || !isLive ? (
            <TextField name="subject" label="Subject" value={first.subject} isOptional />
          ) : null}
          <TextField name="senderName" label="Signed by" value={first.senderName} />
        </div>
      </Drawer>
    </div>
  );
}

/** One of their opportunities, from which everything else is known; or what the person types of another. */
function About({
  material: { opportunities },
  first,
  chosen,
  isLive,
}: {
  material: CheckMaterial;
  first: Typed;
  chosen: string;
  isLive: boolean;
}) {
  return (
    <>
      {opportunities.length > 0 ? (
        <Select
          name="opportunityId"
          label="What it is about"
          value={first.opportunityId}
          options={[
            { value: "", label: "Something else" },
            ...opportunities.map(({ id, role, company }) => ({ value: id, label: `${role}, ${company}` })),
          ]}
        />
      ) : null}
      {chosen && isLive ? null : (
        <>
          <TextField name="company" label="Company" value={first.company} isOptional />
          <TextField name="role" label="Role" value={first.role} isOptional />
          <TextField name="recipientName" label="To" value={first.recipientName} isOptional />
        </>
      )}
    </>
  );
}

/** What was typed before the form was sent, which without scripts is all that is known of it. */
function useTyped(first: Typed): Typed {
  const sent: Partial<Record<keyof Typed, string | string[] | undefined>> = {
    ...{ kind: useField("kind").typed, channel: useField("channel").typed },
    ...{ language: useField("language").typed, senderName: useField("senderName").typed },
    ...{ opportunityId: useField("opportunityId").typed, company: useField("company").typed },
    ...{ role: useField("role").typed, recipientName: useField("recipientName").typed },
    ...{ subject: useField("subject").typed, body: useField("body").typed },
  };
  const texts = Object.entries(sent).flatMap(([name, text]) =>
    typeof text === "string" ? [[name, text]] : [],
  );
  return { ...first, ...Object.fromEntries(texts) };
}

const channels = (Object.keys(CHANNELS) as Channel[]).map((channel) => ({
  value: channel,
  label: CHANNELS[channel].label,
}));
