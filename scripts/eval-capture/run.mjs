import "../register.mjs";

await import("./eval.ts");
