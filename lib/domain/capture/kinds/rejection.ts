import { anywhere, inText, type KindOfMail } from "./kind-of-mail";

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
    inText(4, "(?:another|other|different|stronger) (?:candidates?|applicants?)"),
    anywhere(
      3,
      "unfortunately",
      "regret to",
      "sorry to (?:say|inform|tell|let you know)",
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
      "unsuccessful",
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
    inText(1, "(?:keep|retain) … (?:on file|in mind|in our)"),
    inText(
      2,
      "not the (?:outcome|news|answer)",
      "(?:difficult|tough|hard) (?:decision|call|choice)",
      "after careful (?:consideration|review)",
    ),
  ],
};
