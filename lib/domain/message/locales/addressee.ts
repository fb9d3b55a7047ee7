import type { PersonName } from "@/lib/domain/message/person-name";

/** What the recorded titles of a person say. Null where they say nothing: it is never guessed. */
export interface Honour {
  readonly gender: "woman" | "man" | null;
  readonly degree: "doctor" | "professor" | null;
}

export function honourOf({ title }: PersonName): Honour {
  const titles = title?.toLowerCase().split(" ") ?? [];
  const has = (known: readonly string[]) => titles.some((each) => known.includes(each));
  const isDoctor = has(["dr", "dra"]);
  return {
    gender: has(WOMEN) ? "woman" : has(MEN) ? "man" : null,
    degree: has(["prof", "professor"]) ? "professor" : isDoctor ? "doctor" : null,
  };
}

const WOMEN = ["mrs", "ms", "miss", "frau", "mme", "mlle", "madame", "sra", "señora", "dra"];
const MEN = ["mr", "herr", "monsieur", "sr", "señor"];
