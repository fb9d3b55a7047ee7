import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test, withAndWithoutScript } from "../support/test";

const folder = mkdtempSync(path.join(tmpdir(), "tactful-bad-input-"));
const fileOf = (name: string, content: string | Buffer) => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

const nested = (depth: number) =>
  `From: a@b.example\nMIME-Version: 1.0\n${Array.from({ length: depth }, (_, i) => `Content-Type: multipart/mixed; boundary="${i}"\n\n--${i}\n`).join("")}`;

const bad = [
  {
    name: "a file of 30 MB",
    file: fileOf("large.eml", Buffer.alloc(30 * 1024 * 1024, "a")),
    says: /at most 25|more than 25 MB/,
  },
  { name: "an empty file", file: fileOf("empty.eml", ""), says: /nothing in this file/i },
  {
    name: "a PDF called .eml",
    file: fileOf("letter.eml", "%PDF-1.7\n%âãÏÓ\n1 0 obj\n"),
    says: /This is a PDF/,
  },
  { name: "words called .eml", file: fileOf("words.eml", "Dear Robin, would you come?"), says: /not a mail/ },
  { name: "a program called .ics", file: fileOf("a.ics", "MZ\0\0\0\0"), says: /not a kind of file/ },
  {
    name: "a mail with 5,000 nested parts",
    file: fileOf("nested.eml", nested(5000)),
    says: /more parts|could not be read|too long/,
  },
];

withAndWithoutScript(() => {
  for (const { name, file, says } of bad) {
    test(`${name} gets a clear sentence`, async ({ person: _, page, visit, expectProblem, run }) => {
      // With scripts such a file is not even sent.
      if (run === "plain") expectProblem(/413 .*api\/originals/);
      await visit("/log");
      await page.getByLabel("Or hand in files").setInputFiles(file);
      if (run === "plain") await page.getByRole("button", { name: "Read the files" }).click();
      await expect(page.getByText(says)).toBeVisible();
    });
  }

  test("a date that does not exist and an address with a look-alike letter are told beside their fields, and nothing typed is lost", async ({
    person: _,
    page,
    visit,
  }) => {
    await visit("/log");
    const form = page.getByRole("form", { name: "The invitation" });
    await form.getByLabel("Company").fill("Harbour Foods");
    await form.getByLabel("Who wrote").fill("Elena Brandt");
    await form.getByLabel("Their e-mail address").fill("elenа@harbourfoods.example");
    await form.getByLabel("Answer by").evaluate((field: HTMLInputElement) => {
      field.type = "text";
      field.value = "2026-02-30T10:00";
    });
    await form.getByRole("button", { name: "Save it" }).click();
    await expect(form.getByRole("alert")).toContainText("3 fields need another look");
    await expect(form.getByText("Which role is it about?")).toBeVisible();
    await expect(form.getByText("That day or hour does not exist")).toBeVisible();
    await expect(form.getByText("This is not an e-mail address")).toBeVisible();
    await expect(form.getByLabel("Company")).toHaveValue("Harbour Foods");
    await expect(form.getByLabel("Who wrote")).toHaveValue("Elena Brandt");
    await expect(form.getByLabel("Their e-mail address")).toHaveValue("elenа@harbourfoods.example");
    await expect(form.getByLabel("Company")).not.toHaveAttribute("aria-invalid");
    await expect(form.getByLabel("Role")).toHaveAttribute("aria-invalid", "true");
  });

  test("a password of a hundred kilobytes is refused with a sentence, and the server goes on", async ({
    account,
    page,
    visit,
  }) => {
    await visit("/sign-in");
    await page.getByLabel("E-mail address").fill(account.email);
    await page.getByLabel("Password").fill("x".repeat(100_000));
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByText("That is not the password: it is too long.")).toBeVisible();
    await expect(page.getByLabel("E-mail address")).toHaveValue(account.email);
  });

  test("a mail full of scripts and remote pictures is shown without running or fetching anything", async ({
    person: _,
    page,
    visit,
    run,
  }) => {
    const file = fileOf(
      "hostile.eml",
      `From: Mallory <m@evil.example>
To: you@example.org
Subject: <script>window.pwned=1</script> Interview
Date: Fri, 20 Nov 2026 09:12:00 +0100
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8

<script>top.pwned=1</script><img src="http://evil.example/x.png" onerror="top.pwned=1"><svg onload="top.pwned=1">
<style>@import "http://evil.example/x.css"; body{background:url(http://evil.example/b.png)}</style>
<a href="javascript:top.pwned=1">click</a><iframe src="http://evil.example/"></iframe>
<form action="http://evil.example"><input name=x></form><p>We would like to invite you to an interview.</p>`,
    );
    await visit("/log");
    await page.getByLabel("Or hand in files").setInputFiles(file);
    if (run === "plain") await page.getByRole("button", { name: "Read the files" }).click();
    await page.getByText("See it as it was laid out").click();
    const frame = page.frameLocator('iframe[title="The original message"]');
    await expect(frame.getByText("We would like to invite you")).toBeVisible();
    await expect(
      frame.locator("script, img, svg, iframe, form, input, [onload], [onerror], a[href^=javascript]"),
    ).toHaveCount(0);
    if (run === "live") expect(await page.evaluate(() => "pwned" in window)).toBe(false);
  });
});
