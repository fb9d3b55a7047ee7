/** What a person may do comes back as a value; only surprises are thrown. */
export type Result<T, E extends string> = Ok<T> | Err<E>;
export type Ok<T> = { readonly ok: true; readonly value: T };
export type Err<E extends string> = {
  readonly ok: false;
  readonly reason: E;
  /** Where fields are at fault: one sentence for each, by the field's name. */
  readonly problems?: Readonly<Record<string, string>>;
};

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });
export const err = <E extends string>(reason: E, problems?: Readonly<Record<string, string>>): Err<E> =>
  problems ? { ok: false, reason, problems } : { ok: false, reason };
