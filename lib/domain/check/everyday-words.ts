/** Short words of every letter, lower case: in capitals they are no acronym, and alone they name no company. */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  "a about after again all also always am and any are as at be best but by can could dear do done don even ever every far for from get give go good great had has have he her here him his how if in is its job just know last let like made make many may me more most much must my need never new next no none not now of off on once one only or our out over own pay read real rude said say see send she so some soon sorry stop such sure take tell than thank that the them then there these they this time to too took us very want was way we well went were what when where which who why will wish with work would wrong yes yet you your".split(
    " ",
  ),
);
