import { oneOf, phrases } from "@/lib/domain/check/phrases";

const NUMBER = "(?:an?|one|two|three|four|five|six|seven|eight|ten|twelve|several|many|some|\\d{1,3})";
const ABOUT =
  "(?:(?:about|over|more than|almost|nearly|a full|another|all of|up to|roughly|the (?:best|better) part of) ){0,2}";
const ENDLESS =
  "(?:for ?ever|ages|an (?:age|eternity)|(?:far |way |much |rather |a bit )?too (?:long|much time)|(?:so|that|this) long|weeks and weeks|months and months|(?:much |far )?longer than (?:it should|promised|agreed|announced|necessary))";
const LONG = `(?:${ENDLESS}|${ABOUT}(?:${NUMBER} )?(?:days|weeks|months|week|fortnight|month))`;
const ANSWER =
  "(?:answer|reply|respond|get back|come back|write|ring|call|phone|decide|let me|tell me|send|confirm|schedule|arrange|acknowledge|make up|move|react)";
const OFTEN =
  "(?:twice|(?:two|three|four|five|six|several|many|so many|countless) times|again and again|repeatedly|without (?:asking|telling|warning|notice|a word)|at the last (?:minute|moment)|on me)";
const TAKE = "(?:tak(?:e|es|en|ing)|took|need(?:s|ed)?)";

const PEOPLE =
  "(?:people|team|staff|panel|recruiters?|interviewers?|managers?|director|hr|agency|company|firm)";
const THINGS =
  "(?:process|procedure|recruitment|hiring|selection|reply|answer|response|decision|paperwork|wait|waiting|whole thing)";
const HAVING = "(?:'ve|'d| have| had| has| also| just| simply| really| even| then| already| still| all){0,3}";
const THEM = "you|they|he|she|z{2,}|your(?: [\\w-]+){1,4}";

/** Ends in a subject of theirs, for a verb that comes next; `IT` may be one of their doings as well. */
const THEY = new RegExp(`\\b(?:${THEM}|the (?:[\\w-]+ ){0,2}${PEOPLE})${HAVING} ?$`, "i");
const IT = new RegExp(`\\b(?:${THEM}|the (?:[\\w-]+ ){0,2}(?:${PEOPLE}|${THINGS}))${HAVING} ?$`, "i");
/** The pattern names them itself, or needs nobody. */
const ANYBODY = /$/;

/**
 * What their side did to the writer, or left undone: to take long, to leave waiting, to lose, forget or pass over what
 * was the writer's. `pattern` is what was done to whom, `by` what its clause ends in before: who did it.
 */
export const THEIR_DOINGS: readonly { readonly pattern: RegExp; readonly by: RegExp }[] = [
  {
    by: IT,
    pattern: phrases(
      String.raw`
        (?:${TAKE}|last(?:s|ed)|(?:go|goes|went|gone) on(?: for)?) ${ENDLESS}(?! (?:for|from|to) me\b)
        drag(?:s|ged|ging)|(?:moves?|moved|works?|worked|goes|went) (?:far |much |so |very |too )?(?:too )?slowly
        (?:came|arrived|reached me|comes) (?:far|much|way) too late
        (?:was|has been|is) (?:endless|interminable)
      `,
      "gi",
    ),
  },
  {
    by: THEY,
    pattern: phrases(
      String.raw`
        ${TAKE} ${LONG} to ${ANSWER}
        (?:ke(?:pt|eps?|eping)|left|leav(?:e|es|ing)) me (?:in the dark|out|wondering)
        (?:(?:stood|let) me (?:up|down)|(?:fobbed|brushed|palmed|cut) me off)
        (?:ignor(?:e|es|ed|ing) (?:my|all|every)|(?:forgot|forgotten|forgets?) (?:me|my|about|that I|to)|overlook(?:ed|s) (?:me|my))
        (?:lost|mislaid|misplaced|deleted|binned|misread|misspel(?:t|led)|mispronounced) my
        (?:mix|muddl|mess|screw)(?:ed|es) up (?:my|the|our)
        (?:re-?schedul|cancel|postpon|mov|chang|shift)\w{1,4} (?:(?:it|me|everything|(?:the|our|my|every)(?: [\w-]+){1,2}) )?${OFTEN}
        (?:turn(?:s|ed)? up|arriv(?:es|ed)|show(?:s|ed)? up|was|were) (?:very |far |much |too |rather |quite |an hour |half an hour |\w{3,12} minutes ){0,2}(?:late|unprepared)
        (?:should|ought to) have (?:told|warned|said|answered|asked|informed|known|replied|called|written|checked|mentioned|thought)
        (?:could|might)(?: have at least| at least have)
      `,
      "gi",
    ),
  },
  {
    by: ANYBODY,
    pattern: phrases(
      String.raw`
        it(?: has|'s)? (?:took|taken|takes) (?:you|them|him|her|your(?: [\w-]+){1,2}|z{2,}) ${LONG} to ${ANSWER}
        it(?: has|'s)? (?:took|taken|takes) ${LONG} ${oneOf(String.raw`
          to hear (?:back|from|anything|something)
          to get (?:an? |any )?(?:answer|reply|response|word)
          before I (?:heard|got|had)
          for (?:you|an answer|a reply|anyone|anybody) to
        `)}
        (?:this|it|everything|all of (?:it|this))(?: has|'s)? (?:took|taken) (?:far |way |much )too long(?! (?:for|from) me\b)
        I(?:'ve| have| had)?(?: been)? (?:wait(?:ed|ing)|had to wait)(?: for)? ${LONG}${oneOf(String.raw`
          (?: now| already)? to hear
          (?: now| already)? for (?:an?|your|the|any) (?:answer|reply|response|decision|word|call|e-?mail|feedback|news|offer|result)
          (?: now| already)? (?:on you|without)
          (?: now| already)?(?=\W*$)
        `)}
        I(?:'ve| have| had| was|'m| am)?(?: been)? (?:kept|left) (?:waiting|hanging|guessing|standing|wondering|in the dark)
      `,
      "gi",
    ),
  },
];
