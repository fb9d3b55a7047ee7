/** What was decided, as a heading; a choice of another version shows its own name. */
export const choiceTitle = (choice: string): string => TITLES[choice] ?? choice;

const TITLES: Record<string, string> = {
  accept: "You took the interview",
  decline: "You declined",
  withdraw: "You withdrew",
  "decline-offer": "You declined the offer",
  "accept-offer": "You accepted the offer",
};

/** What a past decision is called in a question about it. */
export const decidedTo = (choice: string, role: string, company: string): string =>
  `${DECIDED[choice] ?? "on"} ${role} at ${company}`;

const DECIDED: Record<string, string> = {
  accept: "to take the interview for",
  decline: "to decline",
  withdraw: "to withdraw from",
  "decline-offer": "to decline the offer for",
  "accept-offer": "to accept the offer for",
};
