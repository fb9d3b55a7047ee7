import { readdirSync } from "node:fs";
import path from "node:path";
import { makeAccount, sessionCookieFor } from "../support/account";
import { paste } from "../support/log";
import { expect, test } from "../support/test";

const MARKER = "Alices-own-words";

/** The address of every page and route of the app, read off its folders. */
function addressesOf(folder = "app"): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /(?:^|\/)(?:page|route)\.tsx?$/.test(file))
    .map((file) => `/${path.dirname(file)}`.replace(/\/\([^)]+\)/g, "").replace(/\/\.$/, "/") || "/");
}

/** What somebody else gets there: the page without a trace of Alice's, or nothing at all. */
const expected: Record<string, "public" | "theirs" | "nothing"> = {
  "/": "theirs",
  "/sign-in": "public",
  "/sign-up": "public",
  "/set-up": "public",
  "/signed-in": "theirs",
  "/opportunities": "theirs",
  "/opportunities/[id]": "nothing",
  "/opportunities/[id]/accept-offer": "nothing",
  "/opportunities/[id]/advice": "nothing",
  "/opportunities/[id]/before-declining": "nothing",
  "/opportunities/[id]/checklist": "nothing",
  "/opportunities/[id]/dates/[entryId]": "nothing",
  "/opportunities/[id]/facts": "nothing",
  "/opportunities/[id]/merge": "nothing",
  "/opportunities/[id]/split": "nothing",
  "/opportunities/[id]/messages/[messageId]": "nothing",
  "/opportunities/[id]/messages/[messageId]/call": "nothing",
  "/opportunities/[id]/write": "nothing",
  "/opportunities/dealings": "theirs",
  "/opportunities/move": "nothing",
  "/opportunities/silent": "theirs",
  "/opportunities/tags": "theirs",
  "/people": "theirs",
  "/people/new": "theirs",
  "/people/[contactId]": "nothing",
  "/people/[contactId]/edit": "nothing",
  "/people/companies/[companyId]": "nothing",
  "/close-out": "theirs",
  "/import": "theirs",
  "/import/[importId]": "nothing",
  "/log": "theirs",
  "/log/[originalId]": "nothing",
  "/log/arriving": "theirs",
  "/log/bookmarklet": "theirs",
  "/log/shared": "theirs",
  "/check": "theirs",
  "/check/limits": "theirs",
  "/compare": "theirs",
  "/compare/answers": "theirs",
  "/criteria": "theirs",
  "/criteria/new": "theirs",
  "/criteria/library": "theirs",
  "/criteria/levels": "theirs",
  "/criteria/order": "theirs",
  "/criteria/judging": "theirs",
  "/criteria/present-job": "theirs",
  "/criteria/career-goals": "theirs",
  "/criteria/career-goals/[careerGoalId]": "nothing",
  "/criteria/[criterionId]": "nothing",
  "/decisions": "theirs",
  "/documents": "theirs",
  "/decisions/[decisionId]": "nothing",
  "/calendar": "theirs",
  "/calendar/feed": "theirs",
  "/guide": "theirs",
  "/history": "theirs",
  "/history/evidence": "theirs",
  "/insights": "theirs",
  "/insights/[figure]": "nothing",
  "/prepare": "theirs",
  "/prepare/[list]": "theirs",
  "/prepare/practice": "theirs",
  "/prepare/practice/[practiceId]": "nothing",
  "/prepare/reflection": "theirs",
  "/prepare/reflection/[question]": "theirs",
  "/prepare/skills": "theirs",
  "/settings": "theirs",
  "/settings/account": "theirs",
  "/settings/backup": "theirs",
  "/settings/export": "theirs",
  "/settings/export/[bundleId]": "nothing",
  "/settings/wordings": "theirs",
  "/settings/wordings/import": "theirs",
  "/settings/wordings/templates/new": "theirs",
  "/settings/wordings/templates/[templateId]": "nothing",
  "/api/auth/[...nextauth]": "public",
  "/api/backups/[name]": "nothing",
  "/api/bundles": "nothing",
  "/api/export": "nothing",
  "/api/documents": "nothing",
  "/api/documents/[documentId]": "nothing",
  "/api/due": "theirs",
  "/api/feeds/[token]": "public",
  "/api/find": "theirs",
  "/api/evidence": "theirs",
  "/api/health/live": "public",
  "/api/health/ready": "public",
  "/api/insights/[figure]": "theirs",
  "/api/messages/[messageId]/eml": "nothing",
  "/api/originals": "nothing",
  "/api/originals/[originalId]/attachments/[index]": "nothing",
  "/api/originals/[originalId]/enclosed/[position]": "nothing",
  "/api/originals/[originalId]/file": "nothing",
  "/api/wordings": "theirs",
};

/** As a page, as what the framework's own navigation asks for, and as a request that pretends to have passed the proxy. */
const VARIANTS: Record<string, string>[] = [
  {},
  { RSC: "1" },
  { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
];

test("every page and route is in the table of who may see what", () => {
  expect(addressesOf().sort()).toEqual(Object.keys(expected).sort());
});

test("nobody else sees a word of what is somebody's, by any address, and every page is private and guarded", async ({
  person: alice,
  page,
  playwright,
  server,
}) => {
  await page.goto("/criteria/new?kind=boolean");
  await page.getByLabel("What is it about?").fill(`${MARKER} criterion`);
  await page
    .getByRole("group", { name: "As a non-negotiable" })
    .getByLabel("Yes", { exact: false })
    .first()
    .check({ force: true });
  await page.getByRole("button", { name: "Add it" }).click();
  await expect(page).toHaveURL(/\/criteria$/);
  await page.getByRole("link", { name: MARKER }).click();
  await expect(page).toHaveURL(/\/criteria\/[\w-]{30,}/);
  const criterionId = page.url().split("/").at(-1) ?? "";
  await page.goto("/criteria/career-goals");
  await page.getByLabel("Where do you want to get to?").fill(`${MARKER} goal`);
  await page.getByRole("button", { name: "Add it" }).click();
  await page.getByRole("link", { name: MARKER }).click();
  await expect(page).toHaveURL(/\/career-goals\/[\w-]{30,}/);
  const careerGoalId = page.url().split("/").at(-1) ?? "";
  await page.goto("/log");
  await paste(page, `We would like to invite you to an interview. ${MARKER}`);
  const originalId = page.url().split("/").at(-1) ?? "";
  await page.getByLabel("Company").fill(`${MARKER} Ltd`);
  await page.getByLabel("Role").fill(`${MARKER} role`);
  await page.getByRole("button", { name: "Save it" }).click();
  await expect(page.getByRole("heading", { level: 1, name: MARKER })).toBeVisible();
  const id = page.url().split("/").at(-1) ?? "";
  await page.getByRole("link", { name: "Decline kindly" }).click();
  await page.getByRole("button", { name: "Write the refusal" }).click();
  await expect(page).toHaveURL(/\/messages\//);
  const messageId = page.url().split("/").at(-1) ?? "";
  await page.goto(`/opportunities/${id}`);
  await page.getByRole("button", { name: "Take the interview" }).click();
  await page.getByRole("link", { name: "See all of it" }).click();
  await expect(page).toHaveURL(/\/decisions\//);
  const decisionId = page.url().split("/").at(-1) ?? "";
  await page.goto("/people/new");
  await page.getByLabel("Name").fill(`${MARKER} friend`);
  await page.getByLabel("Company").fill(`${MARKER} friends`);
  await page.getByRole("button", { name: "Add them" }).click();
  await expect(page.getByRole("heading", { level: 1, name: MARKER })).toBeVisible();
  const contactId = page.url().split("/").at(-1) ?? "";
  await page.getByRole("link", { name: `${MARKER} friends` }).click();
  await expect(page).toHaveURL(/\/companies\//);
  const companyId = page.url().split("/").at(-1) ?? "";
  await page.goto("/settings/wordings");
  await page.getByLabel("Your words").fill(`Many thanks, ${MARKER}.`);
  await page.getByRole("button", { name: "Save it" }).click();
  await expect(page.getByText(`Many thanks, ${MARKER}.`).first()).toBeVisible();
  await page.goto("/settings/wordings/templates/new?kind=decline-interview");
  await page.getByLabel("Name").fill(`${MARKER} template`);
  await page.getByRole("button", { name: "Save the template" }).click();
  await expect(page.getByRole("heading", { level: 1, name: MARKER })).toBeVisible();
  const templateId = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  await page.goto("/documents");
  await page.getByLabel("What you call it").fill(`${MARKER} paper`);
  await page
    .getByLabel("The file")
    .setInputFiles({ name: `${MARKER}.txt`, mimeType: "text/plain", buffer: Buffer.from(MARKER) });
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page).toHaveURL(/\/documents#/);
  const documentId = page.url().split("#").at(-1) ?? "";
  await page.goto(`/opportunities/${id}`);
  const dated = await page.getByRole("link", { name: "correct the date" }).first().getAttribute("href");
  const entryId = dated?.split("/").at(-1) ?? "";
  await page.goto("/import");
  await page.getByLabel("The file that your tracker exported").setInputFiles({
    name: "jobs.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(`Company,Role\n${MARKER} list,${MARKER} planner\n`),
  });
  await expect(page.getByRole("heading", { name: "What would come of it" })).toBeVisible();
  const importId = page.url().split("/").at(-1) ?? "";
  await page.goto("/settings/export");
  await page
    .getByLabel("The archive that Tactful made")
    .setInputFiles({ name: `${MARKER}.zip`, mimeType: "application/zip", buffer: Buffer.from(MARKER) });
  await page.getByRole("button", { name: "Look it over" }).click();
  await expect(page.getByText(`${MARKER}.zip`)).toBeVisible();
  const bundleId = page.url().split("/").at(-1) ?? "";
  await page.goto("/prepare/practice");
  await page.getByLabel("The question").fill(`${MARKER} question`);
  await page.getByLabel("What you answered").fill(`${MARKER} answer`);
  await page.getByText("4 Well").click();
  await page.getByRole("button", { name: "Keep it" }).click();
  await page.locator("#log").getByRole("link", { name: MARKER }).click();
  await expect(page).toHaveURL(/\/practice\/[\w-]{30,}/);
  const practiceId = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  // Whoever has this address may see the calendar, and without having asked for names, none is in it.
  await page.goto("/calendar/feed");
  await page.getByRole("button", { name: "Make it" }).click();
  const feed = await page.getByRole("link", { name: /^\/api\/feeds\// }).textContent();
  const token = feed?.split("/").at(-1) ?? "";
  const known = { bundleId, contactId, companyId, documentId, entryId, practiceId, token };
  const made = {
    ...known,
    id,
    messageId,
    originalId,
    criterionId,
    careerGoalId,
    decisionId,
    templateId,
    importId,
  };
  const ids: Record<string, string> = {
    ...made,
    "...nextauth": "session",
    list: "network",
    question: "values",
    index: "0",
    position: "0",
    figure: "flow",
    name: "backup-2026-01-01T00-00-00.db",
  };
  const bobs = await sessionCookieFor(await makeAccount(), server.origin);
  for (const cookie of [`${bobs.name}=${bobs.value}`, "", "tactful=forged"]) {
    const request = await playwright.request.newContext({
      baseURL: server.origin,
      extraHTTPHeaders: cookie ? { cookie } : {},
    });
    for (const [address, what] of Object.entries(expected)) {
      const filled = address.replace(/\[([^\]]+)\]/g, (_, name: string) => {
        expect(ids[name], `what stands for ${name}`).toBeTruthy();
        return ids[name] ?? "";
      });
      for (const variant of VARIANTS) {
        const answer = await request.get(`${filled}${filled === "/opportunities" ? `?q=${MARKER}` : ""}`, {
          headers: variant,
          maxRedirects: 0,
        });
        const body = (await answer.text())
          .replaceAll(`q=${MARKER}`, "")
          .replaceAll(`“${MARKER}”`, "")
          .replaceAll(`value="${MARKER}"`, "");
        const where = `${filled} with ${cookie ? cookie.slice(0, 12) : "no cookie"} ${JSON.stringify(variant)}`;
        if (filled !== "/opportunities") expect(body, where).not.toContain(MARKER);
        expect(body, where).not.toContain(alice.email);
        if (what === "nothing") expect([401, 403, 404, 405, 307], where).toContain(answer.status());
        if (!["/api/originals", "/api/documents", "/api/bundles"].includes(filled)) {
          expect(answer.headers()["cache-control"] ?? "", where).toContain("no-store");
          const policy = answer.headers()["content-security-policy"] ?? "";
          expect(policy, where).toContain("default-src 'none'");
          expect(policy, where).not.toContain("unsafe");
        }
      }
    }
    await request.dispose();
  }
});

test("a form that another site sends changes nothing", async ({ person: _, page, server }) => {
  await page.goto("/log");
  const fields = await page
    .getByRole("form", { name: "The invitation" })
    .evaluate((form: HTMLFormElement) =>
      Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)])),
    );
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const sendings: Record<string, string>[] = [
    {},
    { origin: "null" },
    { origin: "https://evil.example" },
    { origin: "https://evil.example", "x-forwarded-host": "evil.example" },
    { origin: server.origin, "sec-fetch-site": "cross-site" },
  ];
  for (const headers of sendings) {
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...fields, company: "Evil", role: "Evil" }))
      body.set(name, value);
    const answer = await fetch(`${server.origin}/log`, {
      method: "POST",
      body,
      headers: { cookie, ...headers },
      redirect: "manual",
    });
    expect(answer.status, JSON.stringify(headers)).toBe(403);
  }
  await page.goto("/opportunities?view=all");
  await expect(page.getByText("Evil")).toHaveCount(0);
});

test("two pages never share a nonce, and a page that is not there has one as well", async ({
  page,
  request,
  expectProblem,
}) => {
  expectProblem(/404/);
  const nonces = new Set<string>();
  for (const address of ["/sign-in", "/sign-in", "/nowhere"]) {
    const answer = await request.get(address);
    const nonce = /'nonce-([^']+)'/.exec(answer.headers()["content-security-policy"] ?? "")?.[1] ?? "";
    expect(nonce).not.toBe("");
    const html = await answer.text();
    const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    expect(
      scripts.every((tag) => tag.includes(`nonce="${nonce}"`)),
      address,
    ).toBe(true);
    nonces.add(nonce);
  }
  expect(nonces.size).toBe(3);
  await page.goto("/nowhere");
  await expect(page.getByRole("heading", { name: "This page is not here" })).toBeVisible();
});
