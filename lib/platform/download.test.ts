import fc from "fast-check";
import { expect, test } from "vitest";
import { download } from "./download";

const headersOf = (name: string, contentType = "text/html") =>
  download({ name, contentType, bytes: new Uint8Array([1, 2]) }).headers;

const nameIn = (header: string) => decodeURIComponent(header.split("UTF-8''")[1] ?? "");

test("a file is saved and never shown, and is only called what does no harm", async () => {
  const headers = headersOf("x.html");
  expect(headers.get("content-type")).toBe("application/octet-stream");
  expect(headers.get("content-disposition")).toMatch(/^attachment;/);
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headersOf("x.svg", "image/svg+xml").get("content-type")).toBe("application/octet-stream");
  expect(headersOf("x.pdf", "application/pdf").get("content-type")).toBe("application/pdf");
  const answer = download({ name: "x", contentType: "", bytes: new Uint8Array([0, 255]) });
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array([0, 255]));
});

test("a name is told in ASCII and as it is", () => {
  expect(headersOf("Zoë's “plan”.pdf").get("content-disposition")).toBe(
    "attachment; filename=\"Zo_'s _plan_.pdf\"; filename*=UTF-8''Zo%C3%AB%27s%20%E2%80%9Cplan%E2%80%9D.pdf",
  );
});

test.each([
  ["invoice_\u202Efdp.exe", "invoice_fdp.exe"],
  ["../../etc/passwd", "_.._etc_passwd"],
  ["C:\\autoexec.bat", "C__autoexec.bat"],
  ["a\r\nset-cookie: b.txt", "a set-cookie_ b.txt"],
  [".htaccess", "htaccess"],
  ["zero\u200Bwidth.txt. ", "zerowidth.txt"],
  ["", "file"],
  ["...", "file"],
  [`${"x".repeat(500)}.pdf.exe`, `${"x".repeat(80)}…${"x".repeat(12)}.pdf.exe`],
])("%j is shown as %j", (name, shown) =>
  expect(nameIn(headersOf(name).get("content-disposition") ?? "")).toBe(shown),
);

test("whatever a name is, the header is one line that a browser reads back as that name", () => {
  const property = fc.property(fc.string({ unit: "binary", maxLength: 300 }), (name) => {
    const header = headersOf(name).get("content-disposition") ?? "";
    expect(header).toMatch(/^attachment; filename="[^"\\]+"; filename\*=UTF-8''[\w%.!~-]+$/);
    expect(nameIn(header)).toMatch(/^[^./\\\p{Cc}\p{Cf}][^/\\\p{Cc}\p{Cf}]*$/u);
  });
  fc.assert(property, { numRuns: 1000 });
});
