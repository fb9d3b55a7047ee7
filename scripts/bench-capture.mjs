// npm run bench:capture: what reading a mail costs beside its MIME parser alone, and whether others notice a large one.
import { runOnPinnedNode } from "./ensure-packages.mjs";

runOnPinnedNode("scripts/bench-capture/run.mjs");
