import { FilesForm } from "./files-form";

const ACCEPTED = [
  ...[".eml", ".ics", ".html", ".htm", ".txt", "message/rfc822", "text/calendar", "text/html", "text/plain"],
  ...[".csv", ".tsv", ".zip", ".json", ".xlsx", ".sqlite", ".db"],
].join(",");

/** Files of any number and kind. */
export const FileForm = ({ problem }: { problem: string | null }) => (
  <FilesForm
    id="file"
    label="Or hand in files"
    accept={ACCEPTED}
    isMultiple
    hint="Mails (.eml), calendar invitations (.ics), saved pages (.html), texts, and lists out of other trackers (.csv, .xlsx, .json, .zip). A mail and the calendar files that came with it become one, if you choose them together."
    button="Read the files"
    problem={problem}
  />
);
