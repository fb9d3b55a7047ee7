// subset-font comes without types; this is the part that is used here.
declare module "subset-font" {
  /** Cuts a face down to the letters of `text`, and an axis to the part between `min` and `max`. */
  export default function subsetFont(
    face: Buffer,
    text: string,
    options: { targetFormat: "woff2"; variationAxes: Record<string, { min: number; max: number }> },
  ): Promise<Buffer>;
}
