"use client";
// A hook of the letter desk: the letter as one chooses and types, step by step.

import { useReducer, useState } from "react";
import { inOurWords } from "./left-behind";
import { type Chosen, type Letter, type Material, redrawn } from "./letter";
import { loadWriter } from "./load-writer";
import { type Change, changed, firstStep, redone, type Steps, undone } from "./steps";

type Move = "undo" | "redo" | (Omit<Change<Letter>, "value"> & { to: (letter: Letter) => Letter });

const move = (steps: Steps<Letter>, next: Move): Steps<Letter> => {
  if (next === "undo") return undone(steps);
  if (next === "redo") return redone(steps);
  const { to, ...change } = next;
  return changed(steps, { ...change, value: to(steps.now) });
};

/**
 * The letter at the desk and what can be done to it. Every change ends with `onChange`. `generation` counts the times
 * that the choices were changed by something else than their own fields, which are then to be filled anew.
 */
export function useLetter(begun: Letter, material: Material, onChange: () => void) {
  const [steps, go] = useReducer(move, begun, firstStep);
  const [generation, setGeneration] = useState(0);
  const [says, setSays] = useState("");

  const put = (to: (letter: Letter) => Letter, what: string, typedIn: string | null) => {
    const typed = typedIn === null ? null : { field: typedIn, at: performance.now() };
    setSays("");
    go({ to, what, typed });
    onChange();
  };

  const walk = (direction: "undo" | "redo", said: string, what: string | undefined) => {
    if (what === undefined) return;
    go(direction);
    setGeneration((count) => count + 1);
    setSays(`${said}: ${what}.`);
    onChange();
  };

  return {
    letter: steps.now,
    generation,
    /** What was undone or done again, to be spoken. */
    says,
    canUndo: steps.past.length > 0,
    canRedo: steps.future.length > 0,
    undo: () => walk("undo", "Undone", steps.past[0]?.what),
    redo: () => walk("redo", "Done again", steps.future[0]?.what),

    type: (change: Partial<Pick<Letter, "subject" | "body">>) =>
      put((letter) => ({ ...letter, ...change }), "your typing", Object.keys(change)[0] ?? null),

    mend: (change: Partial<Pick<Letter, "subject" | "body">>) =>
      put((letter) => ({ ...letter, ...change }), "a correction", null),

    /** What is left in another language becomes our wording. */
    takeOurs: () => put((letter) => inOurWords(letter, material), "our wording", null),

    /** Fetches what writes letters, for a choice that is about to come. */
    getReady: () => void loadWriter(steps.now.choices.language).catch(() => {}),

    /**
     * Writes the letter from what is chosen.
     * @param typedIn the field, if the choice was typed.
     */
    choose: async (read: () => Chosen, what: string, typedIn: string | null) => {
      const { language } = read().choices;
      const write = await loadWriter(language).catch(() => null);
      const chosen = read();
      // Another language was chosen meanwhile, and writes the letter once it is there.
      if (chosen.choices.language !== language) return;
      if (!write)
        return setSays(
          "The words for this could not be fetched. The letter stays as it is: choose again once you are connected.",
        );
      const composed = write(material, chosen);
      put((letter) => redrawn(letter, chosen, composed), what, typedIn);
    },

    /** Takes a letter from elsewhere in place of this one. */
    take: (other: Letter) => {
      put(() => other, "the other tab's letter", null);
      setGeneration((count) => count + 1);
    },
  };
}
