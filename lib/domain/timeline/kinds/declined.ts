import { refusal } from "../refusal";

export const declined = refusal("declined", "You declined", "declined-by-me");
