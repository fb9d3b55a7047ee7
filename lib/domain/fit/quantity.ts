import * as z from "zod";

/** A number as definitions and answers hold it; `error` is what to say when there is none. */
export const quantity = (error: string): z.ZodNumber =>
  z.number({ error }).min(-1e12, "That number is too large.").max(1e12, "That number is too large.");

export const unit = z.string().trim().max(40, "Please keep the unit below 40 characters.").default("");

/** For `refine`: the way from the worst to the best level must have a length. */
export const bestDiffers: [
  check: (way: { readonly worst: unknown; readonly best: unknown }) => boolean,
  issue: { path: string[]; error: string },
] = [
  ({ worst, best }) => worst !== best,
  { path: ["best"], error: "The best level must differ from the worst." },
];
