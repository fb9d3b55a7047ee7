import { readdirSync } from "node:fs";
import path from "node:path";
import { makeAccount, sessionCookieFor } from "../support/account";
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
  "/opportunities/[id]/advice": "nothing",
  "/opportunities/[id]/before-declining": "nothing",
  "/opportunities/[id]/checklist": "nothing",
  "/opportunities/[id]/facts": "nothing",
  "/opportunities/[id]/messages/[messageId]": "nothing",
  "/opportunities/[id]/messages/[messageId]/call": "nothing",
  "/opportunities/[id]/write": "nothing",
  "/close-out": "theirs",
  "/log": "theirs",
  "/log/[originalId]": "nothing",
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
  "/decisions/[decisionId]": "nothing",
  "/history": "theirs",
  "/settings": "theirs",
  "/settings/wordings": "theirs",
  "/settings/wordings/import": "theirs",
  "/settings/wordings/templates/new": "theirs",
  "/settings/wordings/templates/[templateId]": "nothing",
  "/api/auth/[...nextauth]": "public",
  "/api/health/live": "public",
  "/api/health/ready": "public",
  "/api/messages/[messageId]/eml": "nothing",
  "/api/originals": "nothing",
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
  await page
    .getByLabel("The text of the message")
    .fill(`We would like to invite you to an interview. ${MARKER}`);
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Look it through" })).toBeVisible();
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
  await page.goto("/settings/wordings");
  await page.getByLabel("Your words").fill(`Many thanks, ${MARKER}.`);
  await page.getByRole("button", { name: "Save it" }).click();
  await expect(page.getByText(`Many thanks, ${MARKER}.`).first()).toBeVisible();
  await page.goto("/settings/wordings/templates/new?kind=decline-interview");
  await page.getByLabel("Name").fill(`${MARKER} template`);
  await page.getByRole("button", { name: "Save the template" }).click();
  await expect(page.getByRole("heading", { level: 1, name: MARKER })).toBeVisible();
  const templateId = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  const made = { id, messageId, originalId, criterionId, careerGoalId, decisionId, templateId };
  const ids: Record<string, string> = { ...made, "...nextauth": "session" };
  const bobs = await sessionCookieFor(await makeAccount(), server.origin);
  for (const cookie of [`${bobs.name}=${bobs.value}`, "", "tactful=forged"]) {
    const request = await playwright.request.newContext({
      baseURL: server.origin,
      extraHTTPHeaders: cookie ? { cookie } : {},
    });
    for (const [address, what] of Object.entries(expected)) {
      const filled = address.replace(/\[([^\]]+)\]/g, (_, name: string) => ids[name] ?? "");
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
        if (!filled.startsWith("/api/originals")) {
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
