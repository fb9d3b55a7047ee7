// npm test: makes ready whatever is missing, then runs every check. `npm test -- --only types` runs one of them.
import { runOnPinnedNode } from "./ensure-packages.mjs";

runOnPinnedNode("scripts/test/run.ts", { withTools: true });
