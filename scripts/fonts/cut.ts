import { readFileSync } from "node:fs";
import path from "node:path";
import subset from "subset-font";

export const FOLDER = "app/fonts";

/** The weights that the style sheets use, and that of `strong`. */
const WEIGHTS = { min: 400, max: 700 };

/** Cuts every face of the style sheet from the package's face of the same file name. */
export async function cutFaces(): Promise<{ file: string; bytes: Buffer }[]> {
  const faces = readFileSync(path.join(FOLDER, "fonts.css"), "utf8").matchAll(
    /url\("\.\/((\w+)-[\w-]+\.woff2)"\)[^;]*;\s*unicode-range:([^;]+);/g,
  );
  return Promise.all(
    [...faces].map(async ([, file = "", family = "", ranges = ""]) => {
      const whole = readFileSync(`node_modules/@fontsource-variable/${family}/files/${file}`);
      const letters = ranges.split(",").map(lettersOf).join("");
      const bytes = await subset(whole, letters, { targetFormat: "woff2", variationAxes: { wght: WEIGHTS } });
      return { file, bytes };
    }),
  );
}

/** @param range as CSS writes it: "U+0100-017F" or "U+1E9E". */
function lettersOf(range: string): string {
  const [first = 0, last = first] = range
    .trim()
    .slice(2)
    .split("-")
    .map((digits) => Number.parseInt(digits, 16));
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at));
}
