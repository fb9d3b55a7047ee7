import type { Hit } from "@/lib/domain/check/finding";
import type { Greeting } from "@/lib/domain/check/layout";
import { isInitialsOf, isNameOf } from "@/lib/domain/check/person";
import { oneOf } from "@/lib/domain/check/phrases";
import type { Reading } from "@/lib/domain/check/reading";
import type { Rule } from "@/lib/domain/check/rule";
import { CHANNELS } from "@/lib/domain/message/channels";
import { isTeamName, type PersonName, parsePersonName } from "@/lib/domain/message/person-name";

/** The greeting names the person who is written to. A group may be greeted as a group. Speech is not judged. */
export const recipientName: Rule = {
  code: "recipient-name",
  class: "structure",
  mark: "clarity",
  applies: ({ channel }) => !CHANNELS[channel].isSpoken,
  find: (reading) => {
    const { greeting, facts } = reading;
    const recipient = parsePersonName(facts.recipientName);
    if (greeting === null) return isNamedInFirstLine(reading, recipient) ? [] : [noGreeting(recipient)];
    if (recipient === null) return greeting.names.some(isPlaceholder) ? [wrong(greeting, null)] : [];
    if (greeting.names.length === 0 || isNameless(greeting)) return [nameless(greeting, recipient)];
    return isAddressed(greeting, recipient, facts.company) ? [] : [wrong(greeting, recipient)];
  },
};

function isAddressed({ names, salutation }: Greeting, recipient: PersonName, company: string): boolean {
  const isTheirs = (word: string) => isNameOf(word, recipient.full);
  if (isTeamName(names.join(" ")) && !names.some(isPlaceholder)) return true;
  const isToSeveral = names.some((word) => /^(?:and|&|both)$/i.test(word));
  if (isToSeveral) return names.some(isTheirs);
  // Before their name stands a greeting that is not known here.
  if (salutation === "" && names.some(isTheirs)) return true;
  const first = names.findIndex((word) => !ADDRESS.test(word));
  const named = names[first] ?? names[0] ?? "";
  return (
    isTheirs(named) || isInitialsOf(named, recipient.full) || names.every((word) => isNameOf(word, company))
  );
}

// "Sister Moyo", "E. Brandt": what stands before their name is no other name.
const ADDRESS = new RegExp(
  oneOf(String.raw`
    ^(?:\p{L}\.?|(?:dr|prof|dipl)\.?-\p{L}+|kyri[ae]|kyrios|k[yí]r|paní|pane|slečna|gosp\p{L}+|doamn[aă]|domnule?)\.?$
    ^(?:sheikh|shaikh|ustadh?|hajji?|haji|shri|sri|smt|pak|bapak|ibu|bu|encik|puan|datuk|dato|khun|bay|bayan|bwana)\.?$
    ^(?:mama|baba|oga|canon|bishop|archdeacon|provost|warden|commander|lt|cmdr|constable|ingegnere|ing|avv|avvocato)\.?$
    ^(?:dear|dott|dottor\p{L}*|maestro|ustaz|comrade|cher|ch[eè]re|dearest|good|kind|frk|herra|rouva|úr|madam|sir)\.?$
    ^(?:sister|brother|father|mother|manager|director|captain|capt|colonel|col|major|lieutenant|sergeant|sgt)\.?$
    ^(?:general|officer|inspector|chief|chef|coach|doctor|dean|judge|councillor|senator|minister|rabbi|imam|pastor)\.?$
    ^(?:reverend|vicar|matron|nurse|principal|head|headmaster|headmistress|president|chair|chairman)\.?$
    ^(?:chairwoman|engineer|attorney|ma'am|se(?:ñ|n)ora?|sra?|don|do(?:ñ|n)a|monsieur|madame|mademoiselle|mlle)\.?$
    ^(?:signora?|senhora?|pan|pani|mevrouw|meneer|fru|hr|lord|lady|hon|uncle|auntie|aunty|my|our|the|mighty|old|all)\.?$
    ^(?:ye|there|again)\.?$
  `),
  "iu",
);

const isPlaceholder = (word: string): boolean => /[[\]{}<>_]/.test(word);

// "Dear Hiring Manager", "Dear Sir or Madam": an address for when no name is known.
const isNameless = ({ names }: Greeting): boolean =>
  /^(?:hiring manager|recruiter|sir|madam|sir.madam|sir or madam|there)$/i.test(names.join(" "));

const isNamedInFirstLine = ({ text }: Reading, recipient: PersonName | null): boolean =>
  recipient !== null &&
  (/\S.*/.exec(text)?.[0] ?? "")
    .split(/[\s,]+/)
    .slice(0, 6)
    .some((word) => /^\p{Lu}/u.test(word) && isNameOf(word, recipient.full));

function noGreeting(recipient: PersonName | null): Hit {
  const start = { start: 0, end: 0 };
  const replacement = `Dear ${recipient?.first ?? "hiring team"},\n\n`;
  return {
    severity: "warning",
    message: "It greets nobody.",
    span: null,
    fix: { label: "Add a greeting", span: start, replacement },
  };
}

function nameless(greeting: Greeting, recipient: PersonName): Hit {
  return {
    severity: "warning",
    message: `You know their name: ${recipient.full}.`,
    span: greeting.span,
    fix: {
      label: `Write “Dear ${recipient.first}”`,
      span: greeting.span,
      replacement: `Dear ${recipient.first}`,
    },
  };
}

// No table holds every short form: a shorter name that begins with the same letter may be one.
const mayBeShortFor = (word: string, first: string): boolean =>
  word.length < first.length && word.charAt(0).toLowerCase() === first.charAt(0).toLowerCase();

function wrong({ names, salutation, span }: Greeting, recipient: PersonName | null): Hit {
  if (recipient === null) return { severity: "error", message: "This is still to be filled in.", span };
  const name = names.length > 1 ? recipient.full : recipient.first;
  const isDoubtful = names.length === 1 && mayBeShortFor(names[0] ?? "", recipient.first);
  return {
    severity: isDoubtful ? "warning" : "error",
    message: isDoubtful
      ? `You are writing to ${recipient.full}. Is that what they are called?`
      : `You are writing to ${recipient.full}.`,
    span,
    fix: { label: `Write ${name}`, span, replacement: salutation + name },
  };
}
