// npm run eval:capture -- [--json] DIR: holds the reading of mails, calendars and postings against labelled files.
import { runOnPinnedNode } from "./ensure-packages.mjs";

runOnPinnedNode("scripts/eval-capture/run.mjs");
