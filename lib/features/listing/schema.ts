/** Judging takes its time: where the advice is asked for, only so many open ones are judged, those that moved last. */
export const MOST_JUDGED = 100;
