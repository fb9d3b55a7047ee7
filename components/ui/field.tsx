"use client";
// Client components: each reads from its form what the server said about it.

import { type ReactNode, useId } from "react";
import { useField } from "./form";
import { useTypedEarly } from "./use-typed-early";

type Shared = { name: string; label: string; hint?: ReactNode; isOptional?: boolean };

const box = "w-full rounded-[10px] border border-line-strong bg-card px-3 py-2.5 aria-invalid:border-decline";

/** Label, hint and problem of one control, tied to it once. */
function Labelled({
  label,
  hint,
  isOptional,
  problem,
  id,
  children,
}: Omit<Shared, "name"> & { problem: string | undefined; id: string; children: ReactNode }) {
  return (
    <div className="grid min-w-0 grid-cols-1 content-start gap-1.5">
      <label htmlFor={id} className="text-[13px] font-[560]">
        {label}
        {isOptional ? <span className="font-normal text-soft"> (optional)</span> : null}
      </label>
      {children}
      <Said id={id} hint={hint} problem={problem} />
    </div>
  );
}

function Said({ id, hint, problem }: { id: string; hint: ReactNode; problem: string | undefined }) {
  return (
    <>
      {problem ? (
        <p id={`${id}-problem`} className="text-sm text-decline">
          {problem}
        </p>
      ) : null}
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-soft">
          {hint}
        </p>
      ) : null}
    </>
  );
}

const described = (id: string, hint: ReactNode, problem: string | undefined) => ({
  "aria-invalid": problem ? true : undefined,
  "aria-describedby":
    [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(" ") || undefined,
});

const asText = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value.join("\n") : value;

export function TextField({
  name,
  label,
  hint,
  isOptional,
  value,
  type = "text",
  autoComplete,
  inputMode,
  placeholder,
  offers = [],
}: Shared & {
  value?: string;
  type?: "text" | "email" | "password" | "number" | "date" | "datetime-local" | "url";
  autoComplete?: string;
  inputMode?: "numeric" | "decimal";
  placeholder?: string;
  /** What may be meant; anything else may be written as well. */
  offers?: readonly string[];
}) {
  const id = useId();
  const { problem, typed } = useField(name);
  return (
    <Labelled {...{ label, hint, isOptional, problem, id }}>
      <input
        id={id}
        name={name}
        type={type}
        defaultValue={asText(typed) ?? value}
        autoComplete={autoComplete}
        inputMode={inputMode}
        placeholder={placeholder}
        list={offers.length > 0 ? `${id}-offers` : undefined}
        className={`${box} min-h-[44px]`}
        {...described(id, hint, problem)}
      />
      {offers.length > 0 ? (
        <datalist id={`${id}-offers`}>
          {offers.map((offer) => (
            <option key={offer} value={offer} />
          ))}
        </datalist>
      ) : null}
    </Labelled>
  );
}

export function TextArea({
  name,
  label,
  hint,
  isOptional,
  value,
  rows = 4,
}: Shared & { value?: string; rows?: number }) {
  const id = useTypedEarly((text, field) => {
    field.value = text;
  });
  const { problem, typed } = useField(name);
  return (
    <Labelled {...{ label, hint, isOptional, problem, id }}>
      <textarea
        id={id}
        name={name}
        rows={rows}
        defaultValue={asText(typed) ?? value}
        className={box}
        {...described(id, hint, problem)}
      />
    </Labelled>
  );
}

export type Option = { value: string; label: string; hint?: ReactNode };

export function Select({
  name,
  label,
  hint,
  isOptional,
  value,
  options,
}: Shared & { value?: string; options: Option[] }) {
  const id = useId();
  const { problem, typed } = useField(name);
  const chosen = asText(typed) ?? value;
  return (
    <Labelled {...{ label, hint, isOptional, problem, id }}>
      {/* The key makes the list follow what was sent: a form's reset would put it back to its first value. */}
      <select
        key={chosen}
        id={id}
        name={name}
        defaultValue={chosen}
        className={`${box} min-h-[44px] text-ellipsis`}
        {...described(id, hint, problem)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** A few ways to go, of which one holds (`segments`, `ways`), or any number (`chips`, `boxes`). */
export function Choices({
  name,
  label,
  hint,
  value,
  options,
  look,
  isLabelHidden = false,
}: Omit<Shared, "isOptional"> & {
  value?: string | string[];
  options: Option[];
  look: "segments" | "ways" | "chips" | "boxes";
  isLabelHidden?: boolean;
}) {
  const id = useId();
  const { problem, typed, wasSent } = useField(name);
  const chosen = [(wasSent ? typed : value) ?? []].flat();
  return (
    <fieldset className="grid min-w-0 content-start gap-1.5" {...described(id, hint, problem)}>
      <legend className={isLabelHidden ? "sr-only" : "mb-1.5 text-[13px] font-[560]"}>{label}</legend>
      {/* The key makes the choice follow what the server says now; without it the first one would stay. */}
      <div
        key={chosen.join("\n")}
        className={look === "segments" && isLong(options) ? groups.longSegments : groups[look]}
      >
        {options.map((option) => (
          <label key={option.value} className={choices[look]}>
            <input
              type={look === "segments" || look === "ways" ? "radio" : "checkbox"}
              name={name}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
              className={
                look === "boxes" || look === "ways" ? "mt-1 size-4 flex-none accent-accent" : "sr-only"
              }
            />
            <span className="min-w-0 break-words">
              {option.label}
              {option.hint ? <span className="block text-sm text-soft">{option.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
      <Said id={id} hint={hint} problem={problem} />
    </fieldset>
  );
}

/** Too long to stand side by side on a phone. */
const isLong = (options: readonly Option[]): boolean =>
  options.length > 3 && options.some(({ label }) => label.length > 8);

const ringed =
  "has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent";

const groups = {
  segments: "grid auto-cols-fr grid-flow-col rounded-[10px] bg-sunk p-[3px]",
  longSegments:
    "grid grid-cols-2 rounded-[10px] bg-sunk p-[3px] wide:auto-cols-fr wide:grid-flow-col wide:grid-cols-none",
  ways: "grid gap-2",
  chips: "flex flex-wrap gap-2",
  boxes: "grid gap-2",
};

const choices = {
  segments: `grid min-h-[40px] cursor-pointer place-items-center rounded-lg px-1 text-center text-[14px] text-soft has-checked:bg-card has-checked:font-[560] has-checked:text-ink has-checked:shadow-[0_1px_2px_rgb(0_0_0/0.12)] ${ringed}`,
  chips: `inline-flex min-h-[44px] cursor-pointer items-center rounded-full border border-line-strong px-3.5 text-[14px] has-checked:border-accent has-checked:bg-accent has-checked:text-accent-ink wide:min-h-9 ${ringed}`,
  ways: `flex min-h-[44px] cursor-pointer items-start gap-3 rounded-[10px] border border-line px-3.5 py-2.5 has-checked:border-accent has-checked:bg-accent-wash ${ringed}`,
  boxes: "flex min-h-[44px] cursor-pointer items-start gap-3 py-1.5",
};
