import "../register.mjs";

await import("./audit.ts");
