import { readFileSync } from "node:fs";
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { sheetsIn } from "./fixtures/read";
import { assemble, whereIs } from "./table";

const bytesOf = (file: string) => new Uint8Array(readFileSync(`lib/domain/tables/fixtures/${file}`));

test("of LinkedIn's archive every part of the two lists is read, and whom one is connected with, and nothing else", () => {
  const [applied, saved] = [bytesOf("linkedin-job-applications.csv"), bytesOf("linkedin-saved-jobs.csv")];
  const other = new TextEncoder().encode("Company Name,Job Title\nNobody’s business,Secret\n");
  const archive = zipSync({
    "Jobs/Job Applications.csv": applied,
    "Jobs/Job Applications_1.csv": applied,
    "Jobs/Job Applications_12.csv": applied,
    "Jobs/Saved Jobs.csv": saved,
    "Jobs/Saved Jobs_1.csv": saved,
    "Jobs/Job Seeker Preferences.csv": other,
    "Job Applicant Saved Screening Question Responses.csv": other,
    "Connections.csv": bytesOf("linkedin-connections.csv"),
    "messages.csv": other,
  });
  const table = assemble(sheetsIn(archive, "Complete_LinkedInDataExport.zip"));
  if (!table.ok) throw new Error(table.reason);
  expect(table.value.format.name).toBe("LinkedIn");
  expect(table.value.parts.map(({ name }) => name)).toEqual([
    "Job Applications.csv",
    "Job Applications_1.csv",
    "Job Applications_12.csv",
    "Saved Jobs.csv",
    "Saved Jobs_1.csv",
    "Connections.csv",
  ]);
  expect(table.value.contacts).toHaveLength(5);
  expect(table.value.rows).toHaveLength(13);
  expect(whereIs(table.value, table.value.rows.at(-1)?.line ?? 0)).toBe("Saved Jobs_1.csv, line 3");
});
