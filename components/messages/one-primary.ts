import { buttonClass } from "@/components/ui/button";

/**
 * One primary action at a time: until the person has come to where a letter is sent, that is to go there; from then on
 * it is what they do there. The browser knows where they are, also without scripts: see the variant `sending`.
 */
export const untilSending = `${buttonClass("primary")} sending:border-line-strong sending:bg-card sending:text-ink`;

export const onceSending = `${buttonClass()} sending:border-accent sending:bg-accent sending:text-accent-ink`;
