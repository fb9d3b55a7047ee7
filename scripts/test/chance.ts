import fc from "fast-check";

/**
 * Properties run on the same chance every time, so that a run that passes here passes anywhere. PROPERTY_SEED=random
 * looks for new counterexamples, and PROPERTY_SEED=<number> runs one that was found again.
 */
const { PROPERTY_SEED: asked = "20261123" } = process.env;
if (asked !== "random") fc.configureGlobal({ seed: Number(asked) });
