import "../register.mjs";

if (process.argv.includes("--measure")) await import("./measure.ts");
else await import("./bench.ts");
