// npm run bench:export: what a copy of everything costs, out and in, with many opportunities beside few.
import { runOnPinnedNode } from "./ensure-packages.mjs";

runOnPinnedNode("scripts/bench-export/run.mjs", { withClient: true });
