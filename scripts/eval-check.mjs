// npm run eval:check -- FILE…: holds the check against messages that were labelled by hand.
import { runOnPinnedNode } from "./ensure-packages.mjs";

runOnPinnedNode("scripts/eval-check/run.mjs");
