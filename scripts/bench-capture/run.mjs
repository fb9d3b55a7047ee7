import "../register.mjs";

await import("./bench.ts");
