import { anywhere, inSubject, inText, type KindOfMail } from "./kind-of-mail";

/** Their no. */
export const rejection: KindOfMail<"rejection"> = {
  kind: "rejection",
  label: "Rejection",
  weightOfATime: null,
  cues: [
    inText(
      6,
      "(?:not|won't|unable|cannot|can't|no longer)(?: to)?(?: be)? (?:able to )?(?:move|moving|progress|progressing|proceed|proceeding|go|going|take|taking|advance|advancing|continue|continuing|pursue|pursuing) … (?:forward|further|ahead|with your|with you|application|candidacy|process|with you for)",
      "(?:decided|chosen|opted|elected|decision) not to",
      "(?:gone|going|went|go|move|moving|moved|proceed|proceeding|progress|continue|pursue)(?: forward| ahead)? with (?:someone|somebody|another|a different|other|others|a candidate|candidates)",
    ),
    inText(
      6,
      "(?:offered|given|awarded|offering|giving) … (?:position|role|post|job|place|vacancy|contract) to (?:someone|somebody|another|an? (?:other|different|internal|external|colleague)|one of|the other|a person|a candidate)",
      "(?:appointed|hired|chosen|picked|settled on|selected|preferred|went for|gone for) (?:someone|somebody|another (?:candidate|applicant|person)|an internal|a different (?:candidate|applicant|person))",
      "(?:it's|it is|so it's|answer is|has to be) a no (?:from us|this time|for now)|won't be (?:offering|hiring|inviting|taking you)",
    ),
    // Whoever it was offered to, and in however many words.
    inText(
      6,
      "(?:offered|given|awarded|gone|accepted|taken|filled|snapped up|claimed)(?: [\\p{L}-]{2,12}){0,4} (?:to|by|from) (?:somebody|someone|another|(?:an? |the )?(?:other|internal|external|different|existing|current) (?:candidate|applicant|person|colleague|member))",
      "(?:you|your application) (?:were|was|are|is|have|has)(?: been)? not(?: been)? (?:placed|among|ranked|one of|included|put forward|appointed|recommended)",
    ),
    inText(
      5,
      "(?:we|i)(?: have|'ve)? (?:asked|invited|chosen|picked|gone for|settled on) (?:someone|somebody) (?:who|with|whose)",
      "(?:he|she|they)(?: have| has|'ve|'s)? (?:said yes|accepted)(?=[ ,.;!\n])",
    ),
    inText(4, "(?:another|other|different|stronger|internal) (?:candidates?|applicants?)"),
    anywhere(
      3,
      "unfortunately",
      "regret to",
      "(?:sorry|sad) to (?:have to )?(?:say|inform|tell|let you know|write|report)|(?:have|must) to (?:tell|inform) you",
      "afraid (?:that )?(?:we|i|it)",
    ),
    anywhere(
      5,
      "(?:position|role|vacancy|opening|job) … (?:has been|is|was|been) (?:now )?(?:filled|closed|put on hold)",
      "filled the (?:position|role|vacancy)",
      "we've filled",
    ),
    anywhere(
      5,
      "unsuccessful(?! (?:candidates|applicants|shortlisted))",
      "not (?:been )?(?:successful|selected|shortlisted|short-listed)",
      "(?:unable|not able) to offer",
      "no longer (?:under consideration|being considered|considering)",
      "not (?:a|the) (?:good |great |right )?(?:fit|match)",
      "hiring freeze",
    ),
    inText(
      3,
      "(?:closer|better|stronger) (?:match|fit)",
      "more closely (?:match\\w*|align\\w*|meet\\w*|fit\\w*)",
      "paths (?:will )?cross",
    ),
    inText(2, "wish you (?:all the best|every success|the (?:very )?best|success|luck|well)", "best of luck"),
    // Somebody else has it, or nobody.
    inText(
      6,
      "(?:position|role|post|job|place|vacancy|contract|spot|seat|work) (?:has|have|had|is|was)?(?: now| since| already)? ?(?:gone|went|goes|going|been (?:given|offered|awarded)) to (?:somebody|someone|another|an? |the other|one of|our)",
      "(?:gave|given|giving|give) (?:the nod|preference|it|the (?:job|role|post|position|place)) to",
      "(?:position|role|post|job|place|vacancy|contract|spot) (?:has|was|is|had|have)(?: [\\p{L}-]{1,15}){0,2} (?:given|offered|awarded|promised|gone|taken|snapped up|filled)(?: [\\p{L}-]{1,15}){0,3} (?:to|by)",
      "(?:regret|sorry|afraid|unfortunately) … (?:unable to|cannot|can't|not able to|could not|couldn't|not) (?:take|progress|offer|consider|put|bring|invite|pursue|move|continue|include|shortlist)",
      "(?:continue|continuing|go|going|move|moving|proceed|proceeding|press on|stay|staying|progress|progressing|carry on)(?: on| ahead| forward)? (?:only )?with (?:the |other |those |people |candidates |applicants |a (?:shortlist|small))(?! you)",
      "(?:closed|closing|withdrawn|withdrawing|cancelled|canceled|pulled|scrapped|shelved|frozen|paused|pausing|put) (?:the|this|that|our) (?:[\\p{L}'-]{1,20} ){0,4}(?:vacancy|role|position|post|search|opening|recruitment|hire)",
      "without (?:making|hiring|filling|appointing) (?:an? |anyone|anybody|it|the)?",
      "(?:application|candidacy|journey|process|search) (?:has )?(?:ends?|ended|stops?|closes?) here",
      "(?:say|saying|said|give you|be|is|was) (?:a )?no(?=[ ,.]+(?:with|this|thank|for (?:now|this)|from|to (?:you|us)))",
      "(?:won't|will not|not|isn't|aren't|can't|cannot|unable to|not able to)(?: be)?(?: going to)?(?: be)? (?:invit(?:e|ing)|offer(?:ing)?|tak(?:e|ing)|mov(?:e|ing)|call(?:ing)?|consider(?:ing)?|progress(?:ing)?|put(?:ting)?|bring(?:ing)?|hir(?:e|ing)|asking?|shortlist(?:ing)?) (?:you|your)",
      "not (?:among|one of|on) (?:those|the (?:ones|people|candidates|applicants|shortlist|list|final))",
    ),
    inText(
      5,
      "(?:went|gone|go|going|decided|leaning|leant|chose) (?:the other way|another way|in (?:a different|another) direction|for the other|elsewhere|a different (?:way|route))",
      "(?:made|have made|has made) (?:an |our |its |their )?(?:appointment|choice|selection)(?! for)",
      "(?:this|it|that) (?:will|may|might|must|is going to) (?:be|come as) (?:a |very )?(?:disappoint\\p{L}+|blow)|disappointing (?:news|answer|outcome|reply)",
    ),
    inText(
      3,
      "bad news|(?:not|n't) (?:the|such|very|any|have) (?:better|good) news|it came down to|(?:wish|only wish) (?:we|i) (?:had|could have)",
      "no reflection (?:on|of) (?:you|your)",
      "(?:was|been|very|really|extremely|so) (?:very )?close(?=[ ,.]+(?:but|and|call|between|run))",
      "(?:try|apply)(?: to| with| for)? (?:us )?again",
      "with (?:great |much |some |real )?regret",
      "(?:strong|stronger|exceptional|unusually high|high|large|overwhelming) (?:field|standard|calibre|caliber|quality|pool|number of (?:strong|good|excellent))",
      "(?:candidates?|applicants?|someone|somebody|a person|people) (?:who|whose|with) … (?:more|nearer|closer|better|stronger|longer|already|worked)",
    ),
    inSubject(2, "(?:outcome|result) of … (?:interview|application|panel|visit)"),
    inText(1, "(?:keep|retain) … (?:on file|in mind|in our)"),
    inText(
      2,
      "not the (?:outcome|news|answer)",
      "(?:isn't|not|wasn't) (?:quite )?(?:the|what) … (?:hoping|hoped|wanted|wishing) (?:for|to hear)?",
      "(?:difficult|tough|hard) (?:decision|call|choice)",
      "after careful (?:consideration|review)",
    ),
  ],
};
