"use client";
// A client component: it shows what the server answered beside the fields, and keeps what was typed.

import { createContext, type ReactNode, useActionState, useContext, useEffect, useRef } from "react";
import type { FormState, FormValues } from "@/lib/form";

type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

const FormContext = createContext<{ state: FormState; isPending: boolean }>({
  state: { status: "untouched", key: "" },
  isPending: false,
});

/** A form that works before and without JavaScript. `formKey` makes sending it twice the same as sending it once. */
export function Form({
  action,
  formKey,
  children,
  className = "grid gap-5",
  done,
  label,
}: {
  action: FormAction;
  formKey: string;
  children: ReactNode;
  className?: string;
  /** What is said when it worked and the page stays. */
  done?: string;
  label?: string;
}) {
  const [state, send, isPending] = useActionState(action, { status: "untouched", key: formKey });
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.status === "refused" || state.status === "signed-out") summary.current?.focus();
  }, [state]);
  return (
    <FormContext value={{ state, isPending }}>
      <form action={send} className={className} aria-label={label} noValidate>
        <input type="hidden" name="form-key" value={state.key || formKey} />
        <Summary state={state} done={done} ref={summary} />
        {children}
      </form>
    </FormContext>
  );
}

function Summary({
  state,
  done,
  ref,
}: {
  state: FormState;
  done: string | undefined;
  ref: React.RefObject<HTMLDivElement | null>;
}) {
  const count = Object.keys(state.problems ?? {}).length;
  const refusal =
    state.message ??
    (count > 0 ? `${count === 1 ? "One field needs" : `${count} fields need`} another look.` : "");
  if (state.status === "done" && done) {
    return (
      <div role="status" className="rounded-[10px] bg-accept-wash px-4 py-3 text-sm text-accept">
        {done}
      </div>
    );
  }
  if (!refusal || state.status === "untouched" || state.status === "done") return null;
  return (
    <div
      ref={ref}
      tabIndex={-1}
      role="alert"
      className="rounded-[10px] bg-decline-wash px-4 py-3 text-sm text-decline"
    >
      {refusal}
      {state.status === "signed-out" ? (
        <>
          {" "}
          <a href="/sign-in?next=/signed-in" target="_blank" rel="noreferrer" className="underline">
            Sign in in a new tab
          </a>
        </>
      ) : null}
    </div>
  );
}

/** What the server said about one field, and what was typed there last; a box without a tick was sent without it. */
export function useField(name: string): {
  problem: string | undefined;
  typed: FormValues[string] | undefined;
  wasSent: boolean;
} {
  const { state } = useContext(FormContext);
  return {
    problem: state.problems?.[name],
    typed: state.values?.[name],
    wasSent: state.values !== undefined,
  };
}

/** Whether the server said something about one of these fields. */
export function useHasProblem(names: readonly string[]): boolean {
  const { state } = useContext(FormContext);
  return names.some((name) => state.problems?.[name] !== undefined);
}

/** The button that sends the form; it rests while the answer is on its way. */
export function Submit({
  children,
  className,
  name,
  value,
}: {
  children: ReactNode;
  className: string;
  name?: string;
  value?: string;
}) {
  const { isPending } = useContext(FormContext);
  return (
    <button type="submit" className={className} aria-disabled={isPending} name={name} value={value}>
      {children}
    </button>
  );
}
