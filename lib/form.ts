/** The fields of a form as they were typed; several values where a name occurs more than once. */
export type FormValues = Record<string, string | string[]>;

/**
 * What a form shows after it was sent. `values` are the fields as typed, so that nothing is lost; `problems` hold one
 * sentence for each field that does not hold; `message` is one sentence about the whole; `key` is the next form key.
 */
export type FormState = {
  status: "untouched" | "done" | "refused" | "signed-out";
  key: string;
  reason?: string;
  message?: string;
  problems?: Readonly<Record<string, string>>;
  values?: FormValues;
};

/** What the files of one form may have together: told before they are sent, and held to when they come. */
export const MOST_UPLOAD_BYTES = 25 * 1024 * 1024;

/** The key of a form that is about to be shown: answering it twice is answering it once. */
export const newFormKey = (): string => crypto.randomUUID();
