import type { FindingClass, Hit, Mark } from "@/lib/domain/check/finding";
import type { Reading } from "@/lib/domain/check/reading";

/** One thing that a message is looked over for. */
export interface Rule {
  readonly code: string;
  readonly class: FindingClass;
  /** What it bears on. The six marks are shown as such; clarity and privacy only in the list of findings. */
  readonly mark: Mark | "clarity" | "privacy";
  /** False where the rule has nothing to go by, or where the kind or channel does without. Then it counts as no check. */
  readonly applies: (reading: Reading) => boolean;
  readonly find: (reading: Reading) => readonly Hit[];
}
