import type { Hue } from "@/components/ui/badge";

/** How a hue fills what is drawn; plain is the accent. */
export const fills: Readonly<Record<Hue, string>> = {
  accept: "fill-accept",
  consider: "fill-consider",
  clarify: "fill-clarify",
  decline: "fill-decline",
  plain: "fill-accent",
};
