import { fold, foldedWords, foldSpelledOut } from "@/lib/domain/check/fold";

/** True if a word is one of a person's names, or a short form of one: "Bob" of Robert, "Bjoerk" of Björk. */
export function isNameOf(word: string, recordedName: string): boolean {
  const typed = spellings(word);
  const names = [...foldedWords(recordedName).map(({ raw }) => raw), ...recordedName.split(/\s+/)];
  return names.some((recorded) =>
    spellings(recorded).some((name) =>
      typed.some((form) => form === name || isShortFor(form, name, 2) || isShortFor(name, form, 3)),
    ),
  );
}

const spellings = (word: string): string[] =>
  [fold(word), foldSpelledOut(word)].map((form) => form.replace(/['’]s$/, "").replace(/['’-]/g, ""));

const isShortFor = (short: string, long: string, leastLetters: number): boolean =>
  (short.length >= leastLetters && long.length > short.length && long.startsWith(short)) ||
  (short.length > 3 && long.length > 5 && long.endsWith(short)) ||
  (NICKNAMES.get(long)?.includes(short) ?? false);

/** "E.", "EB" or "E.B." of Elena Brandt, as typed in capitals. */
export const isInitialsOf = (word: string, recordedName: string): boolean => {
  const letters = word.replace(/[.\s-]/g, "");
  const initials = foldedWords(recordedName).map(({ raw }) => raw.charAt(0).toUpperCase());
  return (
    /^\p{Lu}{1,4}$/u.test(letters) && (initials.join("").startsWith(letters) || letters === initials.at(-1))
  );
};

/** Short forms that do not begin like the name; the others need no table. */
const NICKNAMES: ReadonlyMap<string, readonly string[]> = new Map(
  `abigail gail
  agnieszka aga
  albert bert
  alejandro alex
  aleksandra ola sasha
  aleksander olek sasha
  alexander sandy sasha lex xander
  alexandra sandra sasha lexi sandy
  andrew drew
  ann nancy annie
  anthony tony
  barbara babs
  catherine kate katie kathy kitty kat cate
  charles chuck chas
  charlotte lottie charlie
  christina tina kris
  christine chrissy tina kris
  christopher kit topher
  deborah debbie
  dmitri dima mitya
  dorothy dot dolly
  edward ted ned teddy
  eleanor nell nora ellie
  elisabeth beth betty lisa liz lizzie libby bess sissi
  elizabeth beth betty lisa liz lizzie libby bess
  ekaterina katya
  eugene gene
  francisco paco pancho
  frances fanny
  frederick rick
  gerald jerry
  giuseppe beppe
  guillermo memo
  harold harry
  heinrich heinz
  henry harry hal hank
  ignacio nacho
  isabel bella izzy
  isabella izzy bella
  ivan vanya
  jacob jake
  jacqueline jackie
  james jim jimmy jamie
  jennifer jenny
  jesus chuy
  johannes hannes jan hans
  john jack johnny
  jose pepe
  joanna asia
  joseph jo joe
  josephine jo josie
  joshua jos
  katherine kate katie kathy kitty kat
  kathleen kate katie kathy
  kathryn kate katie kathy
  katarzyna kasia
  lawrence larry
  magdalena lena
  malgorzata gosia
  margaret maggie meg peggy greta rita daisy
  maria masha mia
  mary molly polly
  matthew matt
  maximilian max
  michael mike mick mikey
  mohamed mohammed muhammad mohammad
  mohammad mohammed muhammad mohamed
  mohammed muhammad mohamed mohammad
  muhammad mohammed mohamed mohammad mo
  mikhail misha
  natalia natasha
  nathaniel nate
  nicholas nick nicky klaus
  nikolai kolya
  penelope penny
  patricia trish tricia patty
  patrick paddy
  philippa pippa
  rebecca becky
  reginald reggie
  richard dick rick ricky
  robert bob bobby bert
  roberto beto
  rosemary rosie
  sarah sally
  sebastian bas
  sergei seryozha
  stephen steve
  steven steve
  susan sue suzy
  susanna sue suzy
  svetlana sveta
  teresa tess tracy
  theodore ted
  theresa tess terry
  timothy tim
  tomasz tomek
  vladimir vova volodya
  victoria vicky
  virginia ginny
  walter wally
  wilhelmina mina
  william bill billy liam
  wojciech woytek
  yekaterina katya
  zachary zack`
    .split("\n")
    .flatMap((line) => {
      const [name, ...short] = line.trim().split(" ");
      return name === undefined ? [] : [[name, short] as const];
    }),
);
