// npm run fonts: cuts the faces of app/fonts/fonts.css from those of the packages.
import { runOnPinnedNode } from "./ensure-packages.mjs";

runOnPinnedNode("scripts/fonts/run.ts", { withTools: true });
