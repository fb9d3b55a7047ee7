import { copyFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { cutFaces, FOLDER } from "./cut.ts";

for (const { file, bytes } of await cutFaces()) {
  writeFileSync(path.join(FOLDER, file), bytes);
  process.stdout.write(`${file} ${bytes.length} bytes\n`);
}
for (const family of ["inter", "newsreader"]) {
  copyFileSync(
    `node_modules/@fontsource-variable/${family}/LICENSE`,
    path.join(FOLDER, `LICENSE-${family}.txt`),
  );
}
