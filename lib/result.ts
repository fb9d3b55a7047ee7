/** What a person may do comes back as a value; only surprises are thrown. */
export type Result<T, E extends string> = Ok<T> | Err<E>;
export type Ok<T> = { readonly ok: true; readonly value: T };
export type Err<E extends string> = { readonly ok: false; readonly reason: E };

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });
export const err = <E extends string>(reason: E): Err<E> => ({ ok: false, reason });
