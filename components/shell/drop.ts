/** What is dragged, as far as a browser tells before it is dropped. */
export type Dragged = "files" | "link" | "text";

export type Dropped = { files: File[] } | { link: string } | { text: string };

/** `isTouched`: something was typed on this page, which going elsewhere could lose. */
export type Drop = { dragged: Dragged } | { dropped: Dropped; isTouched: boolean };
