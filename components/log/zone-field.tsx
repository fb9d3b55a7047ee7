import { Select } from "@/components/ui/field";

/** In which zone they mean times for which they give none. */
export const ZoneField = ({
  timeZone,
  likely,
}: {
  timeZone: string;
  /** The one that what they wrote points to. */
  likely: string | null;
}) => (
  <Select
    name="zone"
    label="No time zone was given"
    hint={`The times above are shown as if they meant yours. ${likely && likely !== timeZone ? `Their mail points to ${shown(likely)}. ` : ""}What you choose here counts when you save.`}
    options={[
      { value: "", label: `Taken as yours (${shown(timeZone)})` },
      ...[...Intl.supportedValuesOf("timeZone"), "UTC"]
        .filter((zone) => zone !== timeZone)
        .map((zone) => ({ value: zone, label: shown(zone) })),
    ]}
  />
);

const shown = (zone: string): string => zone.replaceAll("_", " ");
