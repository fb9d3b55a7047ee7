import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import * as fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { uploadToDisk } from "./upload-to-disk";

const folder = mkdtempSync(path.join(tmpdir(), "tactful-upload-"));
const target = path.join(folder, "deep", "file.zip");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A form as a browser sends it, in pieces of these lengths. */
async function sent(form: FormData, lengths: readonly number[] = [], headers: Record<string, string> = {}) {
  const whole = new Response(form);
  const bytes = new Uint8Array(await whole.arrayBuffer());
  const type = whole.headers.get("content-type") ?? "";
  let [from, at] = [0, 0];
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const length = lengths.length === 0 ? bytes.length : (lengths[at++ % lengths.length] ?? 1);
      if (from >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(from, from + length));
      from += length;
    },
  });
  return new Request("http://localhost/", {
    ...{ method: "POST", body, headers: { "content-type": type, ...headers } },
    duplex: "half",
  } as RequestInit);
}

function formWith(bytes: Uint8Array, name = "tactful.zip"): FormData {
  const form = new FormData();
  form.set("form-key", "x");
  form.set("file", new File([bytes as BlobPart], name));
  form.set("after", "y");
  return form;
}

const anyBytes = fc.oneof(
  fc.uint8Array({ minLength: 1, maxLength: 300 }),
  fc
    .array(fc.constantFrom("\r\n", "--", "\r\n--", "-", "\n", "boundary"), { minLength: 1, maxLength: 20 })
    .map((parts) => Buffer.from(parts.join(""))),
);

test("a file arrives byte for byte, however the network cuts the form", async () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(anyBytes, lengths, async (bytes, cuts) => {
      const answer = await uploadToDisk(await sent(formWith(bytes), cuts), target, 1_000);
      expect(answer).toEqual({ ok: true, value: { name: "tactful.zip", sizeBytes: bytes.length } });
      expect(readFileSync(target).equals(bytes)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("what is too large is cut off, whatever it says of itself, and leaves no file", async () => {
  const large = formWith(new Uint8Array(200_000).fill(7));
  expect(await uploadToDisk(await sent(large, [5_000]), target, 100_000)).toMatchObject({
    reason: "too-large",
  });
  const claimed = await sent(formWith(Buffer.from("x")), [], { "content-length": "999999999999" });
  expect(await uploadToDisk(claimed, target, 100_000)).toMatchObject({ reason: "too-large" });
  expect(existsSync(target)).toBe(false);
});

test("a form without a file, one that breaks off and what is no form are refused, and leave no file", async () => {
  const without = new FormData();
  without.set("note", "x");
  expect(await uploadToDisk(await sent(without), target, 100)).toMatchObject({ reason: "no-file" });
  expect(await uploadToDisk(await sent(formWith(new Uint8Array(0), "")), target, 100)).toMatchObject({
    reason: "no-file",
  });
  const whole = await sent(formWith(Buffer.from("hello")));
  const type = whole.headers.get("content-type") ?? "";
  const text = await whole.text();
  const cut = new Request("http://localhost/", {
    ...{ method: "POST", headers: { "content-type": type }, body: text.slice(0, text.indexOf("hello") + 3) },
  });
  expect(await uploadToDisk(cut, target, 100)).toMatchObject({ reason: "unreadable" });
  const plain = new Request("http://localhost/", { method: "POST", body: "hello" });
  expect(await uploadToDisk(plain, target, 100)).toMatchObject({ reason: "unreadable" });
  expect(existsSync(target)).toBe(false);
});

test("a name is one line without what does not show", async () => {
  const answer = await uploadToDisk(await sent(formWith(Buffer.from("x"), "a\u202Egnp.zip")), target, 100);
  expect(answer).toMatchObject({ value: { name: "agnp.zip" } });
});
