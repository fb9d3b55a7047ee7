import { Choices as ChoiceField } from "@/components/ui/field";
import type { Region, Tone } from "@/lib/domain/message/choices";

export const ToneChoice = ({ tone }: { tone: Tone }) => (
  <ChoiceField name="tone" label="Tone" value={tone} options={tones} look="segments" />
);

export const RegionChoice = ({ region }: { region: Region }) => (
  <ChoiceField name="region" label="Spelling" value={region} options={regions} look="segments" />
);

const tones = [
  { value: "formal", label: "Formal" },
  { value: "warm", label: "Warm" },
  { value: "short", label: "Short" },
];

const regions = [
  { value: "UK", label: "British" },
  { value: "US", label: "American" },
];
