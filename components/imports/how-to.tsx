import { Card } from "@/components/ui/card";

const TRACKERS: { name: string; how: string }[] = [
  {
    name: "LinkedIn",
    how: "In its settings, ask for a copy of your data, the larger archive. A link comes by mail within a day and lasts for three. Hand in the archive as it is: the two lists of jobs are read, and whom you are connected with, as far as you want; your messages are not.",
  },
  { name: "Huntr, Teal, Simplify", how: "Export the board or the list as CSV." },
  {
    name: "JobSync",
    how: "Its CSV, or the database file out of its data folder, which also has the notes and the links.",
  },
  { name: "OSApplyTrack, Reactive Resume", how: "Their JSON export." },
  { name: "career-ops", how: "A file of its tracker, with or without headings." },
  {
    name: "A table of your own",
    how: "An Excel workbook, or any table saved as CSV, in any language: you say which column is which.",
  },
];

/** Where the lists of other trackers are found. */
export const HowTo = () => (
  <Card title="Where you find it">
    <dl className="grid gap-3.5">
      {TRACKERS.map(({ name, how }) => (
        <div key={name}>
          <dt className="font-[560]">{name}</dt>
          <dd className="text-sm text-soft">{how}</dd>
        </div>
      ))}
    </dl>
  </Card>
);
