import "../register.mjs";

await import("./fault.ts");
