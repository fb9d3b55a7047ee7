import { expect, test } from "vitest";
import { readUpload } from "./upload";

const MB = 1024 * 1024;
const address = "http://127.0.0.1:3000/api/originals";

function upload(file: File | string | null): Request {
  const body = new FormData();
  if (file !== null) body.set("file", file);
  return new Request(address, { method: "POST", body });
}

test("a file is taken byte for byte, with its name", async () => {
  const bytes = new Uint8Array([0, 13, 10, 255, 45, 45]);
  const read = await readUpload(upload(new File([bytes], "Einladung – Zoë.eml")));
  expect(read).toEqual({ ok: true, value: { name: "Einladung – Zoë.eml", bytes } });
});

test("no file, an empty one and something else than a form are told apart", async () => {
  const reason = async (request: Request) => {
    const read = await readUpload(request);
    return read.ok ? "read" : read.reason;
  };
  expect(await reason(upload(null))).toBe("no-file");
  expect(await reason(upload("a text"))).toBe("no-file");
  expect(await reason(upload(new File([], "")))).toBe("no-file");
  expect(await reason(upload(new File([], "empty.eml")))).toBe("empty");
  expect(await reason(new Request(address, { method: "POST" }))).toBe("no-file");
  expect(await reason(new Request(address, { method: "POST", body: "text" }))).toBe("unreadable");
});

test("a body that says it is too large is not read at all", async () => {
  const request = new Request(address, {
    method: "POST",
    body: "x",
    headers: { "content-length": String(26 * MB) },
  });
  expect(await readUpload(request)).toEqual({ ok: false, reason: "too-large" });
  expect(request.bodyUsed).toBe(false);
});

test("a body that does not say how large it is, is cut off at the limit", async () => {
  let sent = 0;
  const body = new ReadableStream({
    pull(controller) {
      sent += MB;
      controller.enqueue(new Uint8Array(MB));
    },
  });
  const request = new Request(address, { method: "POST", body, duplex: "half" } as RequestInit);
  expect(await readUpload(request)).toEqual({ ok: false, reason: "too-large" });
  expect(sent).toBeLessThan(30 * MB);
});
