/** The fields of what a kind of message asks for: "field.news". */
export const kindField = (key: string): string => `field.${key}`;
/** Undefined for a field of another sort. */
export const keyOfField = (name: string): string | undefined => /^field\.(\w+)$/.exec(name)?.[1];

/** The fields in which a reason's details and one's own sentence are typed: "detail.compensation.wanted". */
export const detailField = (code: string, key: string): string => `detail.${code}.${key}`;
export const ownField = (code: string): string => `own.${code}`;
