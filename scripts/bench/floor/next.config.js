// The floor is built and served with the product's own options.
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));

// The product's configuration looks for its lock file where it is started.
process.chdir(root);
const { default: product } = await import("../../../next.config.js");

/** @type {import("next").NextConfig} */
export default { ...product, turbopack: { root }, outputFileTracingRoot: root };
