/** What a company is called that an agency does not name yet, as it reads in a list and in a sentence. */
export const hiddenClientOf = (agency: string): string => `a client of ${agency}`;
