import { refusal } from "../refusal";

export const offerDeclined = refusal("offer-declined", "You declined the offer", "offer-declined-by-me");
