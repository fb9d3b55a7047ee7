/** The fields in which a reason's details and one's own sentence are typed: "detail.compensation.wanted". */
export const detailField = (code: string, key: string): string => `detail.${code}.${key}`;
export const ownField = (code: string): string => `own.${code}`;
