import type { Scene } from "../scene";
import type { Workdays } from "./clock";

/** One opportunity of the story, told through the commands. `at`: the scene so many working days ago. */
export type Chapter = (told: { days: Workdays; at: (ago: number, time: string) => Scene }) => Promise<void>;
