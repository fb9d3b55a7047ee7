declare const owner: unique symbol;

/**
 * The id of the person who asks, proved by a session. Every query and command takes it first, so that a row can only
 * be reached through its owner. Minted by the session, the seed and tests; the layer rules refuse it elsewhere.
 */
export type UserId = string & { readonly [owner]: true };

export const mintUserId = (id: string): UserId => id as UserId;
