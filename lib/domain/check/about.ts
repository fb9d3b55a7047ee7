/** What a rule looks for, and what it is known to miss, for whoever wants to know how far to trust it. */
export interface About {
  readonly looksFor: string;
  readonly misses: string | null;
}

const about = (looksFor: string, misses: string | null = null): About => ({ looksFor, misses });

/** Every rule by its code. */
export const ABOUT: Readonly<Record<string, About>> = {
  "decision-clear": about(
    "One plain no: not hedged, and not taken back by another sentence.",
    "A no that is only meant, in a picture or a joke; then it asks.",
  ),
  "request-made": about(
    "What the letter is sent for: its question, its times, its term, its last day.",
    "Whether it is the right question.",
  ),
  undecided: about("A yes or a no that slipped into a letter that only asks."),
  "recipient-name": about(
    "The name in the greeting against the name on record, with short forms and titles.",
    "Short forms it has never heard of.",
  ),
  "role-company": about("The role and the company, and that it is not another company's name."),
  placeholder: about("Brackets, TODO and blanks that were to be filled in."),
  "sign-off": about("Your name at the end."),
  subject: about("A subject that says what it is about."),
  length: about("Words against what reads best, and the characters a channel carries."),
  "few-questions": about("More than five questions at once."),
  "sensitive-question": about("Questions that you marked as delicate."),
  prompt: about(
    "More than two working days since they wrote, and less than a day before an interview.",
    "Times that are not recorded.",
  ),
  "reason-true": about(
    "A reason that you did not record.",
    "Untruths the tracker cannot know, and reasons in very unusual words.",
  ),
  promise: about("What is promised and is not in your hands.", "Promises that are only implied."),
  sincere: about("Superlatives nobody believes.", "Flattery without a superlative."),
  "private-info": about(
    "Health, family, faith, age, money and residence papers.",
    "What only you know to be private.",
  ),
  "third-party": about(
    "Other people's names and numbers, and what other employers offer.",
    "People whom nothing marks as such, and who are not in your contacts.",
  ),
  thanks: about("Thanks to the reader, and meant.", "Thanks in a picture; then it asks."),
  effort: about("What they did: read, arranged, waited, met.", "Very figurative thanks; then it asks."),
  feedback: about("One specific suggestion about the process.", "Scorn in a well-mannered suggestion."),
  criticism: about(
    "Blame of the reader, their people, their process or their pay.",
    "Blame without a word of blame.",
  ),
  "passive-aggressive": about(
    "Barbs wrapped in politeness.",
    "Most irony: of barbs in wording it had never met, it has missed every second one.",
  ),
  shouting: about("Capitals, rows of marks, and more than two emoji."),
  register: about("Slang, text-speak and swearing.", "New slang."),
  "over-apology": about("The third apology."),
  "door-open": about(
    "A word about the future or a good wish, unless you closed the door.",
    "A wish in a picture; then it asks.",
  ),
  "burnt-bridge": about("Threats, and what cannot be taken back.", "Threats that are only hinted at."),
};
