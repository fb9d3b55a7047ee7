// npm run bench: how fast the rooms answer with many opportunities, beside a bare page of the same framework.
import { runOnPinnedNode } from "./ensure-packages.mjs";

runOnPinnedNode("scripts/bench/run.mjs", { withTools: true, withClient: true });
