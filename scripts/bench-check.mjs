// npm run bench:check: what checking a message costs, beside a pass over the same text that only finds its words.
import { runOnPinnedNode } from "./ensure-packages.mjs";

runOnPinnedNode("scripts/bench-check/run.mjs");
