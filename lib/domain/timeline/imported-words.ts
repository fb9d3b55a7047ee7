/** So many, in words. */
export const opportunitiesNamed = (count: number): string =>
  count === 1 ? "one opportunity" : `${count} opportunities`;

export const contactsNamed = (count: number): string => (count === 1 ? "one person" : `${count} people`);
