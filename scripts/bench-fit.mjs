// npm run bench:fit: what judging costs, beside a pass over the same rows that only reads them.
import { runOnPinnedNode } from "./ensure-packages.mjs";

runOnPinnedNode("scripts/bench-fit/run.mjs", { withTools: true, withClient: true });
