// npm run lighthouse: what Lighthouse says of four rooms with a thousand opportunities, on a production server.
import { runOnPinnedNode } from "./ensure-packages.mjs";

runOnPinnedNode("scripts/lighthouse/run.mjs", { withTools: true, withClient: true });
