import type { Score } from "@/lib/domain/fit/score";
import { fills } from "./fills";
import { ScoreTrack } from "./score-track";

/** A score as a stretch on a scale of 100, without any advice; the sentence above it says the same. */
export const ScoreStretch = ({ shown }: { shown: Score }) => (
  <svg viewBox="0 0 300 24" className="block h-auto w-full max-w-[420px]" aria-hidden="true">
    <ScoreTrack shown={shown} top={2} fill={fills.plain} />
  </svg>
);
