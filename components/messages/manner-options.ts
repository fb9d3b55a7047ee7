import type { Option } from "@/components/ui/field";
import type { Address, Region, Tone } from "@/lib/domain/message/choices";

type OptionOf<T extends string> = Option & { readonly value: T };

/** How one can write, to choose from: for one letter at its desk, and for all of them in the settings. */
export const tones: OptionOf<Tone>[] = [
  { value: "formal", label: "Formal" },
  { value: "warm", label: "Warm" },
  { value: "short", label: "Short" },
];

export const regions: OptionOf<Region>[] = [
  { value: "UK", label: "British" },
  { value: "US", label: "American" },
];

/** The two ways of address, by the names that they have in a language, if it is known which. */
export const addresses = (
  { polite, familiar }: Readonly<Record<Address, string>> = { polite: "Polite", familiar: "Familiar" },
): OptionOf<Address>[] => [
  { value: "polite", label: polite },
  { value: "familiar", label: familiar },
];
