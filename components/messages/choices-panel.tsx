"use client";
// A client component: the letter is written anew with every choice, and what is chosen decides which fields are wanted.

import { buttonClass } from "@/components/ui/button";
import { Choices as ChoiceField, Select, TextArea, TextField } from "@/components/ui/field";
import type { ChannelAdvice } from "@/lib/domain/message/channel-advice";
import { CHANNELS } from "@/lib/domain/message/channels";
import type { Control, MessageKind } from "@/lib/domain/message/kind";
import type { OwnTemplate } from "@/lib/domain/message/own/own-template";
import type { ChoiceProps } from "./choice-props";
import { DoorChoices } from "./door-choices";
import { LanguageChoices, type LanguageOption, ToneChoice } from "./manner-choices";
import { OwnFields } from "./own-fields";
import { Problem } from "./problem";
import { QuestionChoices } from "./question-choices";
import { ReasonChoices, WhetherToSayWhy } from "./reason-choices";
import { useFirst } from "./use-first";

type PanelProps = Omit<ChoiceProps, "given" | "kind"> & {
  kind: Pick<MessageKind, "controls" | "fields" | "channels">;
  channelAdvice: ChannelAdvice;
  languages: readonly LanguageOption[];
  templates: readonly OwnTemplate[];
  recipientName: string;
  /** The follow-up that it makes whatever is chosen; null: none, or one that hangs on the door. */
  followUpOn: string | null;
  /** A choice may be about to come. */
  onNear: () => void;
  /** A choice changed; `typedIn` names the field if it was typed. */
  onChoose: (typedIn: string | null) => void;
  onReword: () => void;
};

/** What a message of this kind is written from. */
export function ChoicesPanel(props: PanelProps) {
  const { kind, choices, problems, channelAdvice, languages, templates, onNear, onChoose, onReword } = props;
  const given = useFirst(choices);
  const recipientName = useFirst(props.recipientName);
  const shown = { ...props, given };
  const has = (control: Control) => kind.controls.includes(control);
  return (
    <fieldset
      className="grid min-w-0 gap-5"
      aria-label="What it is written from"
      onPointerEnter={onNear}
      onFocus={onNear}
      onChange={({ target }) => onChoose(typedIn(target))}
    >
      {templates.length > 0 ? (
        <Select
          name="templateId"
          label="Template"
          value={given.templateId ?? ""}
          options={[
            { value: "", label: "As Tactful writes it" },
            ...templates.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      ) : null}
      <OwnFields {...shown} />
      {has("questions") ? <QuestionChoices {...shown} /> : null}
      {has("reasons") ? <ReasonChoices {...shown} /> : null}
      {has("disclosure") ? <WhetherToSayWhy {...{ given, choices }} /> : null}
      <ToneChoice tone={given.tone} />
      {has("door") ? <DoorChoices {...shown} /> : null}
      {has("answer-day") ? (
        <>
          <TextField
            name="answerOn"
            type="date"
            label="You will answer by"
            isOptional
            hint="They read it only if you choose a day."
            value={given.answerOn ?? ""}
          />
          <Problem of={problems.answerOn} />
        </>
      ) : null}
      <Select
        name="channel"
        label="How it goes out"
        hint={`Advised: ${CHANNELS[channelAdvice.channel].label}. ${channelAdvice.why}`}
        value={given.channel}
        options={kind.channels.map((channel) => ({ value: channel, label: CHANNELS[channel].label }))}
      />
      <TextField name="recipientName" label="To" value={recipientName} isOptional />
      <LanguageChoices
        {...{ given, choices }}
        // A note and a script are written in English.
        languages={CHANNELS[choices.channel].layout === "letter" ? languages : []}
      />
      {has("feedback") || has("referral") ? (
        <details open={given.feedback !== null || given.offersReferral}>
          <summary className="min-h-[44px] content-center py-1 text-[13px] font-[560] wide:min-h-7">
            Add something
          </summary>
          <div className="mt-3 grid gap-4">
            {has("feedback") ? (
              <TextArea
                name="feedback"
                label="A suggestion for them"
                isOptional
                hint="One thing about how they hire, as a suggestion. Only if you feel comfortable."
                value={given.feedback ?? ""}
                rows={2}
              />
            ) : null}
            {has("referral") ? (
              <ChoiceField
                name="offersReferral"
                label="Somebody else"
                value={given.offersReferral ? ["yes"] : []}
                options={[{ value: "yes", label: "Offer to ask somebody who might fit" }]}
                look="boxes"
              />
            ) : null}
          </div>
        </details>
      ) : null}
      {props.followUpOn ? (
        <p className="text-sm text-soft">A follow-up will wait for you on {props.followUpOn}.</p>
      ) : null}
      <button
        type="submit"
        name="intent"
        value="reword"
        className={buttonClass()}
        onClick={(event) => {
          event.preventDefault();
          onReword();
        }}
      >
        Say it in other words
      </button>
      <noscript>
        <div className="grid gap-2.5">
          <button type="submit" name="intent" value="redraw" className={buttonClass()}>
            Write it from these choices
          </button>
          <button type="submit" name="intent" value="save" className={buttonClass()}>
            Save the letter as it is
          </button>
        </div>
      </noscript>
    </fieldset>
  );
}

/** The name of a field that one types in; null for one that is pressed. */
function typedIn(target: EventTarget): string | null {
  if (target instanceof HTMLTextAreaElement) return target.name;
  const isTyped = target instanceof HTMLInputElement && !["radio", "checkbox"].includes(target.type);
  return isTyped ? target.name : null;
}
