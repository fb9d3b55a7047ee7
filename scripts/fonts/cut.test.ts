import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { cutFaces, FOLDER } from "./cut";

test("the faces are those which the style sheet asks for, cut from the packages as they are now", async () => {
  const faces = await cutFaces();
  expect(faces).toHaveLength(5);
  for (const { file, bytes } of faces) {
    expect(bytes.equals(readFileSync(path.join(FOLDER, file))), `${file} (npm run fonts makes it anew)`).toBe(
      true,
    );
  }
});
