/** Where a row of a form is to go that is to go nowhere. */
export const LEFT_OUT = "out";

/**
 * The rows of a form in the order that was chosen: each says at which place it is to stand, counted from 1; nothing, or
 * its own number, leaves it where it is. What is moved up goes before what stood there, what is moved down behind it.
 */
export function inOrder<T extends { readonly row: number; readonly place: string }>(rows: readonly T[]): T[] {
  const between = ({ row, place }: T): number => {
    const to = /^\d{1,3}$/.test(place) ? Number(place) : row;
    return to + Math.sign(to - row) / 2;
  };
  return rows.filter(({ place }) => place !== LEFT_OUT).toSorted((a, b) => between(a) - between(b));
}
