// npm run eval:fit -- FILE…: holds the product's own judging against cases whose results are known.
import { runOnPinnedNode } from "./ensure-packages.mjs";

runOnPinnedNode("scripts/eval/run.mjs");
