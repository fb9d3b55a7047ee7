// npm start, npm run dev, npm run demo: makes ready whatever is missing, then serves.
import { runOnPinnedNode } from "./ensure-packages.mjs";

runOnPinnedNode("scripts/run.mjs");
