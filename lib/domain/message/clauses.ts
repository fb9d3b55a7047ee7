import type { Language } from "@/lib/domain/message/choices";
import { sentencesOf } from "@/lib/domain/message/sentences";

/**
 * What a person typed where a phrase was asked for, as the sentence that it is: "because I got promoted" is one, "got
 * promoted" is one without its subject, "a new remit that I was given" is none, and gives null. A guess by first words
 * and main verbs; one line, without its end.
 */
export function sentenceIn(line: string, language: Language): string | null {
  const grammar = GRAMMARS[language];
  const clause = line.replace(grammar.joint, "");
  if (sentencesOf(clause).length > 1) return clause;
  if (grammar.inverted?.test(clause)) return `${clause}?`;
  const words = wordsIn(clause);
  const implied = grammar.implied.find(([start]) => start.test(clause));
  if (implied) return `${implied[1]} ${clause.slice(0, 1).toLowerCase()}${clause.slice(1)}`;
  return begins(words, grammar) || hasMainVerb(words, grammar) ? clause : null;
}

interface Grammar {
  /** What may stand before a sentence and joins it to another. */
  readonly joint: RegExp;
  /** Words that only a sentence begins with, where another follows. */
  readonly subjects: ReadonlySet<string>;
  /** Forms of verbs that a sentence is built on and that are nothing else, or hardly. */
  readonly finite: ReadonlySet<string>;
  /** Those that are other words as well where nothing follows: "loose ends". */
  readonly finiteBefore: ReadonlySet<string>;
  /** Words that take the next verb to themselves: "a team that is growing". */
  readonly subordinate: ReadonlySet<string>;
  /** How a question begins. */
  readonly inverted?: RegExp;
  /** How a sentence begins whose subject was left out, and that subject. */
  readonly implied: readonly (readonly [RegExp, string])[];
}

/** Apart at apostrophes, so that "I'm" begins with "I", but for "isn't"; "IT" is no "it". */
const wordsIn = (clause: string): string[] =>
  clause
    .replaceAll("’", "'")
    .split(" ")
    .flatMap((word) => (word.endsWith("n't") ? word : word.split("'")))
    .map((word) => (word === "IT" ? word : word.toLowerCase()));

function begins(words: readonly string[], { subjects, finite }: Grammar): boolean {
  const [first = "", second] = words;
  if (second === undefined || !subjects.has(first)) return false;
  return first !== "there" || second === "s" || finite.has(second);
}

function hasMainVerb(words: readonly string[], grammar: Grammar): boolean {
  if (grammar.subordinate.has(words[0] ?? "")) return false;
  let owed = 0;
  for (const [at, word] of words.entries()) {
    if (grammar.subordinate.has(word) || word.endsWith(",")) {
      if (!grammar.subordinate.has(words[at - 1] ?? "")) owed += 1;
      continue;
    }
    if (at === 0 || words[at - 1] === "to" || !isVerb(words, at, grammar)) continue;
    if (owed === 0) return true;
    owed -= 1;
  }
  return false;
}

function isVerb(words: readonly string[], at: number, { finite, finiteBefore }: Grammar): boolean {
  const [word = "", next] = words.slice(at, at + 2);
  if (finite.has(word) || (next !== undefined && finiteBefore.has(word))) return true;
  // "my boss promoted me"
  return (next === "me" || next === "us") && /(?:ed|gave|told|let|made)$/.test(word);
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const NO_FORMS = { finiteBefore: new Set<string>(), implied: [] } as const;

const GRAMMARS: Readonly<Record<Language, Grammar>> = {
  en: {
    joint: /^(?:because|since|as|that|and|but|so|for|if)\s+(?=(?:I|we|they|he|she|it|there|you)\b)/i,
    subjects: setOf("i we they he she it you there"),
    finite: setOf(
      "is are was were am has have had will would can cannot could must should might does do did isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't doesn't don't didn't",
    ),
    finiteBefore: setOf(
      "ends begins requires includes allows expects involves gives gave went comes came became took got grew won began says said wants pays keeps kept",
    ),
    subordinate: setOf(
      "that which who whom whose where when why how if as than what whatever while because whether i we you they he she it",
    ),
    inverted:
      /^(?:is|are|was|were|do|does|did|have|has|can|could|will|would|shall|should|may|might|must) (?:I|we|you|they|he|she|it|there)\b/i,
    implied: [
      [
        /^(?:am|was|got|have|had|want|wanted|prefer|would|can|could|cannot|can't|couldn't|don't|didn't|won't|wouldn't|wasn't|haven't) \S/i,
        "I",
      ],
      [/^need (?:to|an?|at|more|the|some|my|about|around|[€$£\d])/i, "I"],
      [
        /^(?:took|became|moved|left|won|chose|decided|started|joined|received|gained|signed|accepted|earned|bought) (?:an?|the|my|to|on|over|more|up|into|in)\b/i,
        "I",
      ],
      [
        /^(?:promoted|transferred|offered|given|asked|appointed|named|elected|assigned) (?:to|an?|more|my|as|by)\b/i,
        "I was",
      ],
      [/^been \S/i, "I have"],
      [/^being (?:promoted|transferred|offered|given|asked|moved)\b/i, "I'm"],
    ],
  },
  de: {
    ...NO_FORMS,
    // After "weil" the verb stands last, and no sentence is left.
    joint: /^(?:denn|und|aber)\s+(?=(?:ich|wir|es|man|mir)\b)/i,
    subjects: setOf("ich wir es man er mir mich uns"),
    finite: setOf(
      "ich wir ist sind war waren hat haben habe hatte wird werden wurde wurden kann können konnte muss müssen soll sollte darf möchte läuft endet beginnt liegt gibt gab braucht",
    ),
    subordinate: setOf("dass ob weil da wenn wie als wo was welche welcher welches"),
  },
  fr: {
    ...NO_FORMS,
    joint:
      /^(?:parce que|car|puisque|et|mais|que)\s+(?=(?:je|nous|on|il|elle|ils|elles|c'|j')\b)|^(?:parce )?qu'(?=(?:on|il|elle)\b)/i,
    subjects: setOf("je j nous on il elle ils elles c cela ça"),
    finite: setOf(
      "est sont était étaient a ont sera seront serait peut peuvent doit doivent va vont termine commence exige",
    ),
    subordinate: setOf("qui que qu dont où quand si comme lequel laquelle"),
  },
  es: {
    ...NO_FORMS,
    joint:
      /^(?:porque|ya que|puesto que|que|y|pero)\s+(?=(?:yo|me|he|tengo|quiero|necesito|busco|no|nos|se|es|estoy)\b)/i,
    subjects: setOf(
      "yo nosotros ellos ellas él ella me nos se he hemos han hay tengo tenemos quiero queremos necesito busco prefiero puedo estoy soy voy sigo vivo es está",
    ),
    finite: setOf(
      "es está son están era fue fueron ha han he hemos hay será puede pueden puedo debe deben termina exige ofrece tengo tiene tienen quiero necesito busco prefiero estoy soy",
    ),
    subordinate: setOf("que quien quienes donde cuando como si cual cuales lo"),
  },
};
