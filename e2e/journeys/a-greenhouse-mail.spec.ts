import { CALENDARS, MAIL } from "../support/greenhouse";
import { reviewOn } from "../support/log";
import { expect, test, withAndWithoutScript } from "../support/test";

const fileOf = (name: string, content: string) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(content),
});

const [FIRST = "", SECOND = ""] = CALENDARS;

withAndWithoutScript(() => {
  test("a mail and its two calendar files become one invitation with two slots", async ({
    person: _,
    page,
    visit,
    twoWidths,
    run,
  }) => {
    await test.step("hand all three in at once", async () => {
      await visit("/log");
      await page
        .getByLabel("Or hand in files")
        .setInputFiles([
          fileOf("slot 1.ics", FIRST),
          fileOf("invitation.eml", MAIL),
          fileOf("slot 2.ics", SECOND),
        ]);
      if (run === "plain") await page.getByRole("button", { name: "Read the files" }).click();
      await expect(reviewOn(page)).toBeVisible();
    });

    await test.step("see both times, and the files that came", async () => {
      await expect(page.getByLabel("Company")).toHaveValue("Quillmark");
      await expect(page.getByLabel("Role")).toHaveValue(/Supply Planner/i);
      const times = page.getByRole("group", { name: "Times they name" });
      await expect(times.getByRole("checkbox", { checked: true })).toHaveCount(2);
      await twoWidths(`greenhouse-${run}`);
      const download = async (name: RegExp) => {
        const address = await page.getByRole("link", { name }).getAttribute("href");
        return page.request.get(address ?? "");
      };
      const slot = await download(/^slot 1\.ics/);
      expect(await slot.text()).toBe(FIRST);
      expect(slot.headers()["content-disposition"]).toContain('attachment; filename="slot 1.ics"');
      const agenda = await download(/^agenda\.pdf/);
      expect(await agenda.body()).toEqual(Buffer.from("JVBERi0xLjcKJcOi", "base64"));
      expect(agenda.headers()).toMatchObject({
        "content-type": "application/pdf",
        "x-content-type-options": "nosniff",
      });
      expect(agenda.headers()["content-security-policy"]).toContain("sandbox");
      expect(await (await download(/^The whole mail/)).text()).toBe(MAIL);
    });

    await test.step("save it as one invitation", async () => {
      await page.getByRole("button", { name: "Save it" }).click();
      await expect(page.getByRole("heading", { level: 1, name: /Supply Planner/i })).toBeVisible();
      await visit("/log");
      await expect(page.getByRole("heading", { name: "Waiting to be looked through" })).toHaveCount(0);
    });
  });

  test("of several files each becomes something to look through or gets a sentence of its own, and is put aside and back", async ({
    person: _,
    page,
    visit,
    twoWidths,
    run,
  }) => {
    await visit("/log");
    await page
      .getByLabel("Or hand in files")
      .setInputFiles([
        fileOf("invitation.eml", MAIL),
        fileOf("photo.eml", "\u00ff\u00d8\u00ff"),
        fileOf("note.txt", "Could you come to an interview for the role of Dispatcher at Fjordline?"),
        fileOf("empty.ics", ""),
        fileOf("jobs.csv", "Company,Role\nAcme,Planner\nBeta,Buyer\n"),
        fileOf("other.ics", SECOND.replaceAll("slot-2", "another").replaceAll("Quillmark", "Fjordline")),
        fileOf("mail 2.eml", MAIL.replaceAll("Quillmark", "Northbank").replaceAll("77.6a", "78.6a")),
      ]);
    if (run === "plain") await page.getByRole("button", { name: "Read the files" }).click();
    await expect(page.getByRole("heading", { name: "What you handed in" })).toBeVisible();
    await expect(page.getByText("There is nothing in this file.")).toBeVisible();
    const table = page.getByRole("link", { name: "See what it would bring in" });
    expect(await table.getAttribute("href")).toMatch(/^\/import\/[\w-]{36}$/);
    const list = page.getByRole("list").filter({ has: page.getByRole("button", { name: "Put aside" }) });
    await expect(list.getByRole("listitem")).toHaveCount(4);
    await expect(list).toContainText("Interview invitation");
    await twoWidths(`several-files-${run}`);

    await list.getByRole("button", { name: "Put aside" }).first().click();
    await expect(page.getByText(/^You put “.+” aside\.$/)).toBeVisible();
    await expect(list.getByRole("listitem")).toHaveCount(3);
    await page.getByRole("button", { name: "Put all 3 aside" }).click();
    await expect(page.getByText("You put 3 aside.")).toBeVisible();
    await expect(list).toHaveCount(0);
    await twoWidths(`put-aside-${run}`);
    await page.getByRole("button", { name: "Put them back" }).click();
    await expect(list.getByRole("listitem")).toHaveCount(3);
  });
});

test("12 MB are kept byte for byte; 26 MB are refused by the server itself, and nothing of them is kept", async ({
  person: _,
  page,
  server,
}) => {
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const ours = { cookie, origin: server.origin };
  const send = (name: string, content: BlobPart, more: Record<string, string> = {}) => {
    const body = new FormData();
    body.append("file", new File([content], name));
    const headers = { ...ours, ...more };
    return fetch(`${server.origin}/api/originals`, { method: "POST", body, headers, redirect: "manual" });
  };
  const large = MAIL.replace("JVBERi0xLjcKJcOi", "QUJD".repeat(3 * 1024 * 1024));
  const taken = await send("large.eml", large);
  expect(taken.status).toBe(303);
  const kept = await page.request.get(
    `/api/originals/${taken.headers.get("location")?.split("/").at(-1)}/file`,
  );
  expect(Buffer.compare(await kept.body(), Buffer.from(large))).toBe(0);

  const tooLarge = new Uint8Array(26 * 1024 * 1024);
  const path = "/log?problem=too-large-together#file";
  const refused = await send("too-large.eml", tooLarge);
  expect([refused.status, refused.headers.get("location")]).toEqual([303, path]);
  const told = await send("too-large.eml", tooLarge, { accept: "application/json" });
  expect(await told.json()).toEqual({ path });
  await page.goto(path);
  await expect(
    page.getByText("These files have more than 25 MB together, so nothing was kept."),
  ).toBeVisible();
  const list = page.getByRole("list").filter({ has: page.getByRole("button", { name: "Put aside" }) });
  await expect(list.getByRole("listitem")).toHaveCount(1);
});
