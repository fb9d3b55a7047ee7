/** What is taken out of a table, by the names that the mapping shows; of each there is one column at most. */
export const FIELDS = {
  company: "Company",
  role: "Role",
  status: "Status",
  appliedOn: "Applied on",
  savedOn: "Saved on",
  changedOn: "Date of the status",
  link: "Link to the posting",
  place: "Where the work is",
  contactName: "Contact",
  contactEmail: "Their e-mail address",
  pay: "Pay",
  notes: "Notes",
} as const;

export type Field = keyof typeof FIELDS;

export const FIELD_NAMES = Object.keys(FIELDS) as [Field, ...Field[]];

export const DATE_FIELDS = ["appliedOn", "savedOn", "changedOn"] as const satisfies readonly Field[];

/** What a column may be for: a field, or a note under its own heading. */
export type Use = Field | "kept";
