import type { Reason } from "@/lib/domain/message/reason";

export const skillsMismatch = {
  code: "skills-mismatch",
  label: "Skills or interest",
  details: [{ key: "skill", label: "What the role leans on", example: "SQL", from: "candid" }],
  brief: [
    "My strengths lie elsewhere.",
    "I don't think I'd be the right match for what the role needs.",
    "The role calls for other strengths than mine.",
    "What the role needs isn't what I do best.",
    "The skills that the role takes aren't my strong suit.",
    "Somebody with other strengths would do the role more justice.",
  ],
  candid: [
    "The role leans on {skill}, which is neither my strength nor what I want to grow into.",
    "My strengths lie elsewhere than in {skill}, which the role calls for.",
    "Much of the role rests on {skill}, and that isn't where I want to grow.",
  ],
  short: ["the match with my strengths"],
  needsRecord: false,
  opening: null,
} as const satisfies Reason;
