/** More open opportunities than this are not weighed against each other; those touched last are. */
export const MOST_WEIGHED = 200;
