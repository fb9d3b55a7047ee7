import { fold, foldedWords, foldSpelledOut } from "@/lib/domain/check/fold";

/** True if a word is one of a person's names, or a short form of one: "Bob" of Robert, "Bjoerk" of Björk. */
export function isNameOf(word: string, recordedName: string): boolean {
  const typed = spellings(word);
  const names = [...foldedWords(recordedName).map(({ raw }) => raw), ...recordedName.split(/\s+/)];
  return names.some((recorded) =>
    spellings(recorded).some((name) =>
      typed.some(
        (form) =>
          form === name || isShortFor(form, name, 2) || isPetNameOf(form, name) || isShortFor(name, form, 3),
      ),
    ),
  );
}

const spellings = (word: string): string[] =>
  [fold(word), foldSpelledOut(word)].map((form) => form.replace(/['’]s$/, "").replace(/['’-]/g, ""));

const isShortFor = (short: string, long: string, leastLetters: number): boolean =>
  (short.length >= leastLetters && long.length > short.length && long.startsWith(short)) ||
  (short.length > 3 && long.length > 5 && long.endsWith(short)) ||
  (SHORT_FORMS.get(long)?.includes(short) ?? false);

/**
 * "Olly" of Oliver, "Gabi" of Gabriele, "Rafa" of Rafael, "Baz" of Barry, "Toni" of Antonia: as they sound, the stem of a
 * pet name begins the name or, if long enough to tell, stands inside it.
 */
function isPetNameOf(short: string, long: string): boolean {
  const [pet, name] = [sounded(short), sounded(long)];
  if (FULL_NAMES.has(short) || pet.length >= name.length) return false;
  const stem = /^(?:(\p{L}{2,4}?)(?:ie|[iy]s?)|(\p{L}{3})[aeo])$/u.exec(pet);
  const begins = [stem?.[1] ?? stem?.[2], /[zsl]$/.test(pet) ? `${pet.slice(0, -1)}r` : undefined];
  const least = /(\p{L})\1/u.test(short) || !stem ? 2 : 3;
  return begins.some(
    (begin) =>
      begin !== undefined &&
      begin.length >= least &&
      (name.startsWith(begin) || (begin.length > 2 && name.includes(begin))),
  );
}

/** Spelled as it sounds: "ph" and "f", "th" and "t", "c", "ck" and "k" alike, and no letter twice. */
const sounded = (name: string): string =>
  name
    .replace(/ph/g, "f")
    .replace(/th/g, "t")
    .replace(/c[hk]?/g, "k")
    .replace(/(\p{L})\1/gu, "$1");

// Whoever is called so is called nothing longer.
const FULL_NAMES: ReadonlySet<string> = new Set(
  "alice amy anna clara emily eva henry julie julia kelly laura lucy maria marie mary nina paula sara sofia sophie".split(
    " ",
  ),
);

/** "E.", "EB" or "E.B." of Elena Brandt, as typed in capitals. */
export const isInitialsOf = (word: string, recordedName: string): boolean => {
  const letters = word.replace(/[.\s-]/g, "");
  const initials = foldedWords(recordedName).map(({ raw }) => raw.charAt(0).toUpperCase());
  return (
    /^\p{Lu}{1,4}$/u.test(letters) && (initials.join("").startsWith(letters) || letters === initials.at(-1))
  );
};

/** Short forms that do not begin like the name; the others need no table. */
const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  `agnieszka aga
  alejandro alex
  aleksander olek sasha
  aleksandra ola sasha
  alexander sandy sasha lex
  alexandra sandra sasha sandy
  ann nancy
  barbara babs
  catherine kitty kat
  charles chuck
  christina kris
  christine kris
  christopher kit
  concepcion concha
  dmitri dima mitya
  dolores lola
  dorothy dot dolly
  edward ted ned teddy
  ekaterina katya
  eleanor nell
  elisabeth liz lizzie libby bess sissi
  elizabeth lisa liz libby bess
  enrique quique
  frances fanny
  francisco paco pancho
  gerald jerry
  giuseppe beppe
  guillermo memo
  harriet hattie
  henry harry hal hank
  isabel izzy
  isabella izzy
  ivan vanya
  james jim jimmy jamie
  jesus chuy
  joanna asia
  johannes jan hans
  john jack
  jose pepe
  joseph joe
  juergen jurgi
  katarzyna kasia
  katherine kitty
  lawrence larry
  leonard len lenny
  malgorzata gosia
  margaret maggie meg peggy greta rita daisy
  maria masha mia
  martha mattie
  mary molly polly
  michael mick mikey
  mikhail misha
  mohamed mohammed muhammad mohammad
  mohammad mohammed muhammad mohamed
  mohammed muhammad mohamed mohammad
  muhammad mohammed mohamed mohammad mo
  natalia natasha
  nicholas nick klaus
  nikolai kolya
  olivia liv
  patricia trish
  patrick paddy
  philippa pippa
  richard dick rick
  robert bob bobby
  roberto beto
  rosario charo
  sarah sally
  sebastian bas
  sergei seryozha
  stephen steve
  susan sue suzy
  susanna sue suzy
  svetlana sveta
  teresa tracy
  theodora thea
  theodore ted
  tomasz tomek
  vladimir vova volodya
  william bill billy
  wojciech woytek
  yekaterina katya
  zachary zack`
    .split("\n")
    .flatMap((line) => {
      const [name, ...short] = line.trim().split(" ");
      return name === undefined ? [] : [[name, short] as const];
    }),
);
