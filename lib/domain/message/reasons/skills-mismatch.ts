import type { Reason } from "@/lib/domain/message/reason";

export const skillsMismatch = {
  code: "skills-mismatch",
  label: "Skills or interest",
  details: [{ key: "skill", label: "What the role leans on", example: "SQL", from: "candid" }],
  brief: [
    "My strengths lie elsewhere than this role needs.",
    "I don't think I'd be the right match for what the role needs.",
    "The role calls for other strengths than mine.",
  ],
  candid: [
    "The role leans on {skill}, which is neither my strength nor what I want to grow into.",
    "The role calls for {skill}, and my strengths lie elsewhere.",
    "Much of the role rests on {skill}, and that isn't where I want to grow.",
  ],
  needsRecord: false,
  opening: null,
} as const satisfies Reason;
