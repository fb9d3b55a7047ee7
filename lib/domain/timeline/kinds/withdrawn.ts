import { refusal } from "../refusal";

export const withdrawn = refusal("withdrawn", "You withdrew", "withdrawn-by-me");
