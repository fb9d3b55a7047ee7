import { FilesForm } from "@/components/log/files-form";

/** A list out of another tracker. It goes the way of everything that is handed in. */
export const FileForm = ({ problem }: { problem: string | null }) => (
  <FilesForm
    id="table"
    label="The file that your tracker exported"
    accept=".csv,.tsv,.txt,.zip,.json,.xlsx,.sqlite,.sqlite3,.db"
    hint="CSV, Excel (.xlsx), JSON, an archive (.zip), or JobSync’s database. You see what would come of it before anything is made."
    button="Read the file"
    problem={problem}
  />
);
