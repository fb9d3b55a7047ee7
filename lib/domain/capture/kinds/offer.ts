import { anywhere, inSubject, inText, type KindOfMail } from "./kind-of-mail";

/** Their yes: the job itself. */
export const offer: KindOfMail<"offer"> = {
  kind: "offer",
  label: "Offer",
  weightOfATime: null,
  cues: [
    inText(
      6,
      "(?:pleased|delighted|happy|thrilled|excited|proud|glad|like|love|pleasure|congratulations) … to (?:formally |officially )?(?:offer|extend)(?! you (?:an? )?(?:interview|slot|time|call|chance|opportunity|place on|meeting|phone))",
      "pleasure that we offer you",
    ),
    anywhere(
      4,
      "job offer",
      "offer of employment",
      "employment offer",
      "offer letter",
      "(?:formal|written|verbal|conditional) offer",
      "(?:our|your) offer(?! (?:something|the))",
      "contract of employment",
    ),
    inText(4, "(?:extend|extending|make|making|send|sending) (?:you )?(?:an|our|the|a formal) … offer"),
    inText(
      5,
      "offer(?:ing)? you (?:the|a|our) … (?:position|role|job|post)",
      "chosen you as our",
      "(?:unanimously|formally) (?:chosen|selected) you",
    ),
    inText(3, "(?:accept|accepting|sign|consider|review|decline) … (?:offer|contract)", "sign and return"),
    inText(
      4,
      "(?:this|the) offer (?:is valid|expires?|is open|remains open|stands|is contingent|is subject)",
    ),
    inText(
      3,
      "(?:happy|pleased|delighted) if you (?:joined|would join|accept\\w*)",
      "welcome (?:you )?(?:aboard|to the team)",
    ),
    inSubject(3, "offer"),
    inText(
      2,
      "(?:base salary|signing bonus|sign-on bonus|start date|benefits package|compensation package) ?(?::|is|would)",
    ),
  ],
};
