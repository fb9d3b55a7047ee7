import { v7 } from "uuid";

/** The key of a form that is about to be shown: answering it twice is answering it once. */
export const newFormKey = (): string => v7();
