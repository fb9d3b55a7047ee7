import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { zipSync } from "fflate";
import { describe, expect, vi } from "vitest";
import { FORMAT, FORMAT_VERSION, PLACES } from "@/lib/domain/bundle/manifest";
import { fillBundle } from "@/lib/features/export/records";
import { doApart } from "@/lib/platform/apart";
import { openArchive } from "@/lib/platform/archive/read-zip";
import { writeZip } from "@/lib/platform/archive/write-zip";
import { fileOf, readMoment } from "@/lib/platform/db/beside";
import { err } from "@/lib/result";
import { makeHers } from "@/prisma/seed/calls/hers";
import { done, perform, type Scene } from "@/prisma/seed/scene";
import { NOW, rowsOf, testOn } from "@/prisma/seed/testing";
import { forgetBundle, goOnWithBundle, keepBundle, startBundle, undoBundle } from "./commands";
import { fileOfBundle, findInterrupted, loadBundle } from "./records";

vi.mock("@/lib/platform/apart", async () => {
  const { doApart } = await import("@/prisma/seed/not-apart");
  return { doApart: vi.fn(doApart) };
});

const test = testOn(({ alice }) => makeHers(alice, "Alices-own-words"));

/** Exports somebody into a bundle's place; gives its id. */
async function exported({ db, userId }: Scene): Promise<string> {
  const bundleId = randomUUID();
  const onRows = () => undefined;
  await writeZip(fileOfBundle(bundleId), async (add) =>
    readMoment(await fileOf(db), (file) =>
      fillBundle(file, userId, { add, calendar: "", now: NOW, onRows }).then(() => undefined),
    ),
  );
  return bundleId;
}

/** An archive of a stranger: a file for each name. */
function handMade(files: Record<string, string>): string {
  const bundleId = randomUUID();
  const manifest = {
    format: FORMAT,
    version: FORMAT_VERSION,
    exportedAt: NOW.toISOString(),
    digest: "0".repeat(64),
    tables: {},
  };
  const texts = { [PLACES.manifest]: JSON.stringify(manifest), ...files };
  const bytes = Object.entries(texts).map(([name, text]) => [name, new TextEncoder().encode(text)]);
  mkdirSync(path.dirname(fileOfBundle(bundleId)), { recursive: true });
  writeFileSync(fileOfBundle(bundleId), zipSync(Object.fromEntries(bytes)));
  return bundleId;
}

async function look(scene: Scene, bundleId: string) {
  await done(scene, keepBundle, { bundleId, name: "tactful.zip", sizeBytes: 1 });
  await goOnWithBundle(scene.userId, bundleId);
  return loadBundle(scene.db, scene.userId, bundleId);
}

async function bringIn(scene: Scene, bundleId: string) {
  await look(scene, bundleId);
  await done(scene, startBundle, { bundleId });
  await goOnWithBundle(scene.userId, bundleId);
  return loadBundle(scene.db, scene.userId, bundleId);
}

const totals = (bundle: Awaited<ReturnType<typeof loadBundle>>) => {
  const all = { new: 0, same: 0, differs: 0, refused: 0 };
  for (const counts of Object.values(bundle?.report.tables ?? {}))
    for (const [outcome, count] of Object.entries(counts)) all[outcome as "new"] += count;
  return all;
};

const problemsOf = (bundle: Awaited<ReturnType<typeof loadBundle>>) =>
  bundle?.report.problems.map(({ table, line, problem }) => `${table} ${line}: ${problem}`);

const line = (...rows: object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");
const company = (id: string, name: string) => ({
  ...{ id, name, nameKey: name.toLowerCase() },
  ...{ activityAt: NOW.toISOString(), createdAt: NOW.toISOString() },
});
const opportunity = (id: string, companyId: string, more = {}) => ({
  ...{ id, companyId, contactId: null, role: "Planner", place: null, stage: "saved", isOpen: true },
  ...{
    wantsAnswer: false,
    answerBy: null,
    interviewAt: null,
    referrer: null,
    viaAgency: false,
    goodCause: "",
  },
  ...{ agency: null, postingUrl: null, archivedAt: null, mergedIntoId: null, activityAt: NOW.toISOString() },
  ...{ version: 1, createdAt: NOW.toISOString(), ...more },
});

describe("one's own copy", () => {
  test("of an account that has all of it has nothing new in it, and changes nothing", async ({ alice }) => {
    const before = await rowsOf(alice);
    const looked = await look(alice, await exported(alice));
    expect(totals(looked)).toMatchObject({ new: 0, differs: 0, refused: 0 });
    expect(looked).toMatchObject({ status: "looked", isRenamed: false, report: { isAltered: false } });
    expect(await perform(alice, startBundle, { bundleId: looked?.id ?? "" })).toMatchObject({
      reason: "nothing-new",
    });
    expect({ ...(await rowsOf(alice)), Bundle: [] }).toEqual({ ...before, Bundle: [] });
  });

  test("brings back what is missing, and keeps as it is what differs", async ({ alice, db }) => {
    const bundleId = await exported(alice);
    const note = await db.note.findFirstOrThrow();
    await db.note.delete({ where: { id: note.id } });
    await db.company.updateMany({ data: { name: "Another name" } });
    const after = await bringIn(alice, bundleId);
    expect(totals(after)).toMatchObject({ new: 1, differs: await db.company.count(), refused: 0 });
    expect(await db.note.findUnique({ where: { id: note.id } })).toEqual(note);
    expect(await db.company.findFirst()).toMatchObject({ name: "Another name" });
    const entry = await db.timelineEntry.findFirstOrThrow({ where: { kind: "bundle-brought-in" } });
    expect(entry.facts).toMatchObject({ bundleId, name: "tactful.zip", made: 1 });
    expect(existsSync(fileOfBundle(bundleId))).toBe(false);
  });
});

describe("somebody else's copy", () => {
  test("becomes one's own, under ids of its own, and is the same at a second time", async ({
    alice,
    bob,
    db,
  }) => {
    const hers = await rowsOf(alice);
    const after = await bringIn(bob, await exported(alice));
    expect(after).toMatchObject({ status: "done", isRenamed: true, report: { problems: [] } });
    expect({ ...(await rowsOf(alice)), Bundle: [] }).toEqual({ ...hers, Bundle: [] });
    const mine = await db.decision.findFirstOrThrow({ where: { userId: bob.userId } });
    const theirs = await db.decision.findFirstOrThrow({ where: { userId: alice.userId } });
    expect(mine.id).not.toBe(theirs.id);
    // Ids within what is kept as JSON lead to the copies, too.
    const ids = JSON.stringify(mine.frozen).match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? [];
    const own = await db.criterion.count({ where: { userId: bob.userId, id: { in: ids } } });
    expect(own).toBe(new Set(ids).size);
    const again = await look(bob, await exported(alice));
    expect(totals(again)).toMatchObject({ new: 0, differs: 0, refused: 0 });
  });

  test("is nobody's way to another's rows: a company of the same name is one's own", async ({
    alice,
    bob,
    db,
  }) => {
    const mine = randomUUID();
    await db.company.create({
      data: { id: mine, userId: bob.userId, name: "Acme Ltd", nameKey: "acme", createdAt: NOW },
    });
    const other = randomUUID();
    const bundleId = handMade({
      [PLACES.rows("Company")]: line({ ...company(other, "Acme"), nameKey: "acme" }),
      [PLACES.rows("Opportunity")]: line(opportunity(randomUUID(), other)),
    });
    const after = await bringIn(bob, bundleId);
    expect(totals(after)).toEqual({ new: 1, same: 0, differs: 1, refused: 0 });
    expect(await db.opportunity.findFirst({ where: { userId: bob.userId } })).toMatchObject({
      companyId: mine,
    });
    expect(await db.opportunity.count({ where: { userId: alice.userId, companyId: mine } })).toBe(0);
  });
});

describe("an archive made to do harm", () => {
  test("is told line by line what is refused in it, and nothing of that is written", async ({
    alice,
    bob,
    db,
  }) => {
    const [one, two, three] = [randomUUID(), randomUUID(), randomUUID()];
    const note = (id: string, body: unknown, more = {}) => ({
      ...{ id, opportunityId: two, body, createdAt: NOW.toISOString(), updatedAt: NOW.toISOString() },
      ...{ removedAt: null, ...more },
    });
    const deep = `{"id":"${one}","x":${"[".repeat(50_000)}${"]".repeat(50_000)}}\n`;
    const bundleId = handMade({
      [PLACES.rows("Company")]: line(company(one, "One")) + line(company(one, "Twice")),
      [PLACES.rows("Opportunity")]: line(
        opportunity(two, one),
        opportunity(randomUUID(), one, { postingUrl: "java\tscript:alert(1)" }),
        opportunity(randomUUID(), one, { stage: "__proto__" }),
        opportunity(randomUUID(), three),
        opportunity(randomUUID(), one, { userId: alice.userId }),
      ),
      [PLACES.rows("Note")]:
        line(note(randomUUID(), "<script>alert(1)</script>"), note(randomUUID(), 5)) +
        `{"__proto__":{"polluted":1}}\nno json\n${deep}`,
      [PLACES.rows("TimelineEntry")]: line(
        ...[
          { kind: "declined", facts: { reasons: 5 } },
          { kind: "account-created", facts: {} },
        ].map((entry) => ({
          ...{ id: randomUUID(), opportunityId: null, by: "me", at: NOW.toISOString(), undoesId: null },
          ...{ createdAt: NOW.toISOString(), ...entry },
        })),
      ),
      [PLACES.rows("Document")]: line({
        ...{ id: randomUUID(), careerGoalId: null, kind: "resume", name: "x", fileName: "x.pdf" },
        ...{
          mediaType: "application/pdf",
          sizeBytes: 1,
          sha256: "x",
          createdAt: NOW.toISOString(),
          retiredAt: null,
        },
        bytes: { file: "../../secret", size: 1, sha256: "0".repeat(64) },
      }),
      [PLACES.rows("User")]: line({ id: bob.userId, isOwner: true }),
      "extra/anything.exe": "x",
    });
    const hers = await rowsOf(alice);
    const after = await bringIn(bob, bundleId);
    expect(problemsOf(after)).toEqual([
      "Company 2: It is there twice.",
      "Document 1: Its file is not in the archive.",
      "Opportunity 2: “postingUrl” is an address that does harm.",
      "Opportunity 3: “stage” is no stage.",
      "Opportunity 4: What it belongs to (Company) is not there.",
      "Opportunity 5: It has what does not belong there: userId.",
      "Note 2: “body” is missing, or is not what belongs there.",
      "Note 3: It has names in it that are made to do harm.",
      "Note 4: It is no JSON.",
      "Note 5: It has lists within lists beyond all reason.",
      "TimelineEntry 1: It does not hold together.",
      "TimelineEntry 2: It tells of another account.",
    ]);
    expect(totals(after)).toMatchObject({ new: 3 });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(await db.user.findUniqueOrThrow({ where: { id: bob.userId } })).toMatchObject({ isOwner: false });
    expect(await rowsOf(alice)).toEqual(hers);
  });

  test("is said to be changed, when what it holds is not what it says", async ({ bob }) => {
    const looked = await look(
      bob,
      handMade({ [PLACES.rows("Company")]: line(company(randomUUID(), "One")) }),
    );
    expect(looked).toMatchObject({ status: "looked", report: { isAltered: true } });
  });

  test.for<[string, () => string, string]>([
    ["no archive at all", () => raw(Buffer.from("hello")), "not-an-archive"],
    ["an archive of something else", () => raw(zipSync({ "a.txt": new Uint8Array(3) })), "no-bundle"],
    [
      "one of a later version",
      () => handMade({ [PLACES.manifest]: manifestOf(FORMAT_VERSION + 1) }),
      "too-new",
    ],
    ["one that leads out of itself", () => handMade({ "../../evil": "x" }), "unsafe"],
    [
      "one that unpacks to a thousand times itself",
      () => handMade({ "data/x.jsonl": "0".repeat(20_000_000) }),
      "unsafe",
    ],
    [
      "one that stands for a link",
      () => raw(zipSync({ a: [new Uint8Array(3), { os: 3, attrs: 0o120777 << 16 }] })),
      "unsafe",
    ],
  ])("%s is refused with the reason, and its file is removed", async ([, make, reason], { bob }) => {
    const bundleId = make();
    expect(await look(bob, bundleId)).toMatchObject({ status: "unusable", report: { reason } });
    expect(existsSync(fileOfBundle(bundleId))).toBe(false);
  });

  test("is put aside when it needs more memory than there is for one", async ({ bob }) => {
    const bundleId = handMade({});
    vi.mocked(doApart).mockResolvedValueOnce(err("too-heavy"));
    const looked = await look(bob, bundleId);
    expect(looked).toMatchObject({ status: "unusable", report: { reason: "too-heavy" } });
    expect(existsSync(fileOfBundle(bundleId))).toBe(false);
  });

  const raw = (bytes: Uint8Array): string => {
    const bundleId = handMade({});
    writeFileSync(fileOfBundle(bundleId), bytes);
    return bundleId;
  };
  const manifestOf = (version: number) =>
    JSON.stringify({
      format: FORMAT,
      version,
      exportedAt: NOW.toISOString(),
      digest: "0".repeat(64),
      tables: {},
    });
});

test("what was being brought in when the process ended goes on where it was, and nothing comes twice", async ({
  bob,
  db,
}) => {
  const companies = Array.from({ length: 450 }, (_, at) => company(randomUUID(), `Company ${at}`));
  const bundleId = handMade({ [PLACES.rows("Company")]: line(...companies) });
  await look(bob, bundleId);
  await done(bob, startBundle, { bundleId });
  expect(await findInterrupted(db)).toEqual([{ id: bundleId, userId: bob.userId }]);
  // As if the power had gone after two hundred: they are there, and that much is noted.
  const { report } = (await loadBundle(db, bob.userId, bundleId)) ?? {};
  const step = 11;
  for (const { activityAt, createdAt, ...row } of companies.slice(0, 200))
    await db.company.create({
      data: { ...row, userId: bob.userId, activityAt: new Date(activityAt), createdAt: new Date(createdAt) },
    });
  await db.bundle.update({
    where: { id: bundleId },
    data: { report: { ...report, step, line: 200 } as never },
  });
  await goOnWithBundle(bob.userId, bundleId);
  expect(await db.company.count({ where: { userId: bob.userId } })).toBe(450);
  expect(await loadBundle(db, bob.userId, bundleId)).toMatchObject({
    status: "done",
    report: { problems: [] },
  });
});

describe("what breaks off", () => {
  const onlyOnce = async (scene: Scene, bundleId: string) => {
    await goOnWithBundle(scene.userId, bundleId);
    const { status, report } = (await loadBundle(scene.db, scene.userId, bundleId)) ?? {};
    return { status, reason: report?.reason };
  };

  test("stops with the reason when it needs more memory than there is, and goes on when it is told to", async ({
    bob,
    db,
  }) => {
    const bundleId = handMade({ [PLACES.rows("Company")]: line(company(randomUUID(), "One")) });
    await look(bob, bundleId);
    await done(bob, startBundle, { bundleId });
    vi.mocked(doApart).mockResolvedValueOnce(err("too-heavy"));
    expect(await onlyOnce(bob, bundleId)).toEqual({ status: "stopped", reason: "too-heavy" });
    expect(await findInterrupted(db)).toEqual([]);
    expect(existsSync(fileOfBundle(bundleId))).toBe(true);
    await done(bob, startBundle, { bundleId });
    expect(await onlyOnce(bob, bundleId)).toEqual({ status: "done", reason: null });
    expect(await db.company.count({ where: { userId: bob.userId } })).toBe(1);
    expect(existsSync(fileOfBundle(bundleId))).toBe(false);
  });

  test("stops as well when it fails three times in a row", async ({ bob, db }) => {
    const one = randomUUID();
    const bundleId = handMade({
      [PLACES.rows("Company")]: line(company(one, "One")),
      [PLACES.rows("Opportunity")]: line(opportunity(randomUUID(), one)),
    });
    await look(bob, bundleId);
    await done(bob, startBundle, { bundleId });
    const before = vi.mocked(doApart).mock.calls.length;
    const { doApart: work } = await import("@/prisma/seed/not-apart");
    vi.mocked(doApart).mockImplementation(async (job, ...rest) => {
      if (job === "make-found") throw new Error("the disk is full");
      return work(job as never, ...rest);
    });
    expect(await onlyOnce(bob, bundleId)).toEqual({ status: "stopped", reason: "failed" });
    expect(
      vi
        .mocked(doApart)
        .mock.calls.slice(before)
        .map(([job]) => job),
    ).toEqual([...["take-in", "make-found", "make-found", "make-found"]]);
    vi.mocked(doApart).mockImplementation(work as never);
    await done(bob, startBundle, { bundleId });
    expect(await onlyOnce(bob, bundleId)).toEqual({ status: "done", reason: null });
    expect(await db.searchEntry.count({ where: { userId: bob.userId } })).toBe(1);
  });

  test("is taken back as far as it came, or goes on being taken back", async ({ bob, db }) => {
    const bundleId = handMade({ [PLACES.rows("Company")]: line(company(randomUUID(), "One")) });
    await bringIn(bob, bundleId);
    await done(bob, undoBundle, { bundleId });
    vi.mocked(doApart).mockResolvedValueOnce(err("too-heavy"));
    expect(await onlyOnce(bob, bundleId)).toEqual({ status: "stopped", reason: "too-heavy" });
    expect(await perform(bob, startBundle, { bundleId })).toMatchObject({ reason: "not-found" });
    await done(bob, undoBundle, { bundleId });
    expect(await onlyOnce(bob, bundleId)).toEqual({ status: "undone", reason: null });
    expect(await db.company.count({ where: { userId: bob.userId } })).toBe(0);
  });
});

test("a bundle is brought in by whoever handed it in, and put aside only before that", async ({
  alice,
  bob,
}) => {
  const bundleId = await exported(alice);
  await look(bob, bundleId);
  expect(await perform(alice, startBundle, { bundleId })).toMatchObject({ reason: "not-found" });
  expect(await perform(alice, forgetBundle, { bundleId })).toMatchObject({ reason: "not-found" });
  expect(await perform(bob, forgetBundle, { bundleId })).toMatchObject({ ok: true });
  expect(await perform(bob, startBundle, { bundleId })).toMatchObject({ reason: "not-found" });
});

test("an archive gives no more of a file than it said", async () => {
  const opened = await openArchive(fileOfBundle(handMade({ "a.txt": "hello" })));
  if (!opened.ok) throw new Error(opened.reason);
  expect(opened.value.sizeOf("a.txt")).toBe(5);
  await expect(opened.value.read("b.txt")).rejects.toThrow();
  opened.value.close();
});
