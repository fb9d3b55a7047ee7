/** What was decided, as a heading; a choice of another version shows its own name. */
export const choiceTitle = (choice: string): string => TITLES[choice] ?? choice;

const TITLES: Record<string, string> = { accept: "You took the interview", decline: "You declined" };

/** What a past decision is called in a question about it. */
export function decidedTo(choice: string, role: string, company: string): string {
  if (choice === "decline") return `to decline ${role} at ${company}`;
  return choice === "accept" ? `to take the interview for ${role} at ${company}` : `on ${role} at ${company}`;
}
