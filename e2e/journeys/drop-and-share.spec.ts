import type { Page } from "@playwright/test";
import { bookmarkletFor } from "@/components/log/bookmarklet";
import { POSTING } from "../support/job-board";
import { reviewOn } from "../support/log";
import { expect, test, withAndWithoutScript } from "../support/test";

const MESSAGE = "Could you come to an interview for the role of Dispatcher at Fjordline?";

/** What another program would be dragging: files, or a text or a link by its type. */
type Load = { files?: { name: string; content: string }[]; data?: Record<string, string> };

/** Drags something from elsewhere over the page, and drops it there. */
async function drag(page: Page, load: Load, events: readonly string[], over = "main") {
  await page
    .locator(over)
    .first()
    .evaluate(
      (target, { files = [], data = {}, names }) => {
        const dataTransfer = new DataTransfer();
        for (const { name, content } of files) dataTransfer.items.add(new File([content], name));
        for (const [type, text] of Object.entries(data)) dataTransfer.setData(type, text);
        for (const name of names)
          target.dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true }));
      },
      { ...load, names: [...events] },
    );
}

const TEXT: Load = { data: { "text/plain": MESSAGE } };

test("a file is dropped on any page, which says what will happen", async ({
  person: _,
  page,
  visit,
  twoWidths,
}) => {
  await visit("/criteria");
  const file = { files: [{ name: "invitation.txt", content: MESSAGE }] };
  await drag(page, file, ["dragenter", "dragover"]);
  await expect(page.getByText("Drop it to hand it in.")).toBeVisible();
  await twoWidths("drop-over");
  await drag(page, file, ["drop"]);
  await expect(reviewOn(page)).toBeVisible();
  await expect(page.getByLabel("Role")).toHaveValue("Dispatcher");
});

test("a text and a link are dropped, and a file that is none of ours gets its sentence", async ({
  person: _,
  page,
  visit,
}) => {
  await visit("/history");
  await drag(page, TEXT, ["dragover"]);
  await expect(page.getByText("Drop the text to hand it in")).toBeVisible();
  await drag(page, TEXT, ["drop"]);
  await expect(reviewOn(page)).toBeVisible();

  await visit("/history");
  const link = {
    data: { "text/uri-list": "https://jobs.example/7", "text/plain": "https://jobs.example/7" },
  };
  await drag(page, link, ["dragover"]);
  await expect(page.getByText("Drop the link.")).toBeVisible();
  await drag(page, link, ["drop"]);
  await expect(page.getByRole("heading", { level: 1, name: "Hand this in?" })).toBeVisible();
  await expect(page.getByLabel("The address of the posting")).toHaveValue("https://jobs.example/7");

  await visit("/history");
  await drag(page, { files: [{ name: "letter.pdf", content: "%PDF-1.7" }] }, ["dragover", "drop"]);
  await expect(page.getByText("letter.pdf")).toBeVisible();
});

test("what was typed is not lost by dropping something, and a text dropped into a field is the field's", async ({
  person: _,
  page,
  visit,
  twoWidths,
}) => {
  await visit("/log");
  const role = page.getByRole("form", { name: "The invitation" }).getByLabel("Role");
  await drag(page, TEXT, ["dragover"], "textarea[name=text]");
  await expect(page.getByText("Drop the text to hand it in")).toHaveCount(0);
  await role.fill("Half typed");
  await drag(page, TEXT, ["dragover", "drop"]);
  await expect(page.getByText("What you typed here stays.")).toBeVisible();
  await expect(role).toHaveValue("Half typed");
  await twoWidths("dropped-while-typing");
  await page.getByRole("button", { name: "Later" }).click();
  await expect(page.getByText("What you typed here stays.")).toHaveCount(0);
});

withAndWithoutScript(() => {
  test("what a phone shares is shown, and kept only when the person says so", async ({
    person: _,
    page,
    visit,
    twoWidths,
    run,
  }) => {
    const shared = new URLSearchParams({ title: "From Nadia", text: MESSAGE });
    await visit(`/log/shared?${shared}`);
    await twoWidths(`shared-${run}`);
    await page.goto("/log");
    await expect(page.getByRole("heading", { name: "Waiting to be looked through" })).toHaveCount(0);
    await page.goto(`/log/shared?${shared}`);
    await page.getByRole("button", { name: "Read it" }).click();
    await expect(page.getByLabel("Role")).toHaveValue("Dispatcher");
    await visit("/log/shared");
    await expect(page.getByText("Nothing arrived")).toBeVisible();
  });
});

test("who shares while signed out comes back to it after signing in", async ({ account, page }) => {
  await page.goto(`/log/shared?${new URLSearchParams({ text: `${MESSAGE} (It's at 9!)` })}`);
  await page.getByLabel("E-mail address").fill(account.email);
  await page.getByLabel("Password").fill(account.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByLabel("The text of the message")).toHaveValue(`${MESSAGE} (It's at 9!)`);
});

test("the manifest names icons that are there, and the way in for what is shared", async ({
  page,
  request,
}) => {
  await page.goto("/sign-in");
  const address = await page.locator("link[rel=manifest]").getAttribute("href");
  const manifest = await (await request.get(address ?? "")).json();
  expect(manifest.share_target).toMatchObject({ action: "/log/shared", method: "GET" });
  for (const { src, sizes } of manifest.icons) {
    const icon = await (await request.get(src)).body();
    // The width and the height of a PNG stand at these places of its header.
    expect(`${icon.readUInt32BE(16)}x${icon.readUInt32BE(20)}`, src).toBe(sizes);
  }
});

test("the bookmark hands over the page one looks at, which says where it is from, and a button keeps it", async ({
  person: _,
  page,
  visit,
  server,
  jobBoard,
  expectProblem,
  twoWidths,
}) => {
  expectProblem(/foreign request: http:\/\/localhost/);
  await visit("/log/bookmarklet");
  await twoWidths("bookmarklet");
  const code = await page.getByRole("link", { name: "Send to Tactful" }).getAttribute("href");
  expect(code).toBe(bookmarkletFor(server.origin));

  await page.goto(`http://localhost:${jobBoard.host.split(":")[1]}${POSTING}`);
  const opening = page.waitForEvent("popup");
  await page.evaluate(decodeURIComponent(code ?? "").slice("javascript:".length));
  const opened = await opening;
  await expect(opened.getByRole("heading", { name: "Supply planner at Harbour Foods" })).toBeVisible();
  await expect(opened.getByText(`localhost:${jobBoard.host.split(":")[1]}`).first()).toBeVisible();
  await opened.screenshot({ path: "test-results/screens/arrived.png" });
  await opened.getByRole("button", { name: "Read it" }).click();
  await expect(opened.getByLabel("Company")).toHaveValue("Harbour Foods");
});

test("a site that opens that window by itself cannot pass a page off as another's, nor keep anything", async ({
  person: _,
  page,
  server,
  jobBoard,
  expectProblem,
}) => {
  expectProblem(/foreign request: http:\/\/localhost/);
  await page.goto(`http://localhost:${jobBoard.host.split(":")[1]}${POSTING}`);
  const opening = page.waitForEvent("popup");
  await page.evaluate((address) => {
    const opened = window.open(address);
    const message = {
      is: "tactful: page",
      url: "https://bank.example/",
      title: "Trust me",
      html: "<p>Hello",
    };
    setInterval(() => opened?.postMessage(message, "*"), 50);
  }, `${server.origin}/log/arriving`);
  const opened = await opening;
  await expect(opened.getByText("Nothing arrived.")).toBeVisible({ timeout: 15_000 });
  await expect(opened.getByText("Trust me")).toHaveCount(0);
  await opened.goto(`${server.origin}/log`);
  await expect(opened.getByRole("heading", { name: "Waiting to be looked through" })).toHaveCount(0);
});
