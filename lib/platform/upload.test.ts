import { expect, test } from "vitest";
import { readUpload } from "./upload";

const MB = 1024 * 1024;
const address = "http://127.0.0.1:3000/api/originals";

function upload(...files: (File | string)[]): Request {
  const body = new FormData();
  for (const file of files) body.append("file", file);
  body.set("url", "https://jobs.example/1");
  return new Request(address, { method: "POST", body });
}

const reasonOf = async (request: Request) => {
  const read = await readUpload(request);
  return read.ok ? "read" : read.reason;
};

test("files are taken byte for byte in their order, with their names and what else the form says", async () => {
  const bytes = new Uint8Array([0, 13, 10, 255, 45, 45]);
  const read = await readUpload(upload(new File([bytes], "Einladung – Zoë.eml"), new File([], "empty.ics")));
  expect(read).toEqual({
    ok: true,
    value: {
      files: [
        { name: "Einladung – Zoë.eml", bytes },
        { name: "empty.ics", bytes: new Uint8Array() },
      ],
      fields: { url: "https://jobs.example/1" },
    },
  });
});

test("a name shows what it is, whatever was put into it", async () => {
  const read = await readUpload(upload(new File(["x"], "invoice_\u202Efdp.exe\u200B\n.eml")));
  expect(read.ok && read.value.files[0]?.name).toBe("invoice_fdp.exe .eml");
});

test("no file, too many and something else than a form are told apart", async () => {
  expect(await reasonOf(upload())).toBe("no-file");
  expect(await reasonOf(upload("a text"))).toBe("no-file");
  expect(await reasonOf(upload(new File([], "")))).toBe("no-file");
  const many = (count: number) => Array.from({ length: count }, (_, at) => new File(["x"], `${at}.eml`));
  expect(await reasonOf(upload(...many(50)))).toBe("read");
  expect(await reasonOf(upload(...many(51)))).toBe("too-many");
  expect(await reasonOf(new Request(address, { method: "POST" }))).toBe("no-file");
  expect(await reasonOf(new Request(address, { method: "POST", body: "text" }))).toBe("unreadable");
});

test("a body that says it is too large is not read at all", async () => {
  const request = new Request(address, {
    method: "POST",
    body: "x",
    headers: { "content-length": String(26 * MB) },
  });
  expect(await reasonOf(request)).toBe("too-large");
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
  expect(await reasonOf(request)).toBe("too-large");
  expect(sent).toBeLessThan(30 * MB);
});
