// npm run fault: kills the server in the middle of writing, again and again, and counts what was lost.
import { runOnPinnedNode } from "./ensure-packages.mjs";

runOnPinnedNode("scripts/fault/run.mjs", { withTools: true, withClient: true });
