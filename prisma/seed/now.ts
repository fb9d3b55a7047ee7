/** A working hour like any other, in Berlin as in Kathmandu: Tuesday, 24 November 2026, 11:00 and 15:45. */
export const NOW = new Date("2026-11-24T10:00:00.000Z");
