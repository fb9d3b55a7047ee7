import * as z from "zod";
import { mapping } from "@/lib/domain/tables/mapping";
import { layout } from "@/lib/domain/tables/table";
import { timelineKinds } from "@/lib/domain/timeline/kinds";
import {
  address,
  type Column,
  decimal,
  file,
  flag,
  id,
  json,
  jsonLike,
  jsonWithIds,
  moment,
  of,
  optional,
  stage,
  text,
  textWithIds,
  whole,
  word,
} from "./column";

/** A table as a bundle holds it: no row says whose it is, for that is whoever brings it in. */
export type BundleTable = {
  readonly name: string;
  readonly columns: Readonly<Record<string, Column>>;
  /** What tells its rows apart; nothing: there is one row at most. */
  readonly key: readonly string[];
  /** What no two rows of one person share beside the key. */
  readonly uniques: readonly (readonly string[])[];
  /** The column that names another row of the same table. */
  readonly self: string | null;
  /** The column that names what a row is a part of: they come and go together. Null: each stands by itself. */
  readonly partOf: string | null;
  /** Columns that repeat others so that lists are quick: no bundle holds them, and they are made anew. */
  readonly derived: readonly string[];
  /** One row as it stands in a bundle. */
  readonly row: z.ZodType<BundleRow>;
};

export type BundleRow = Record<string, unknown>;

type Rest = Partial<Pick<BundleTable, "key" | "uniques" | "derived" | "partOf">> & {
  /** What a row says with several columns together. */
  holds?: (row: BundleRow) => boolean;
};

function table(name: string, columns: Record<string, Column>, rest: Rest = {}): BundleTable {
  const { key = ["id"], uniques = [], derived = [], holds = () => true } = rest;
  const { partOf = "opportunityId" in columns ? "opportunityId" : null } = rest;
  const shape = Object.fromEntries(Object.entries(columns).map(([column, { schema }]) => [column, schema]));
  const self = Object.keys(columns).find((column) => columns[column]?.of === name) ?? null;
  return {
    name,
    columns,
    key,
    uniques,
    self,
    partOf,
    derived,
    row: z.strictObject(shape).refine(holds, "does not hold together"),
  };
}

const texts = z.array(z.string());

const kindsByName = new Map(timelineKinds.map((it) => [it.kind, it.facts]));

/** An entry of a kind that is known here says what that kind does; any other is only shown as what it is called. */
function isTold({ kind, facts }: BundleRow): boolean {
  const known = kindsByName.get(String(kind));
  return known ? known.safeParse(facts).success : z.record(z.string(), z.unknown()).safeParse(facts).success;
}

const named = { createdAt: moment, removedAt: optional(moment) };

/**
 * Every table that a bundle holds, parents before their children, each with all its columns: what is exported, what the
 * schema in the bundle says, what an import takes. A test holds it against the database.
 */
export const bundleTables: readonly BundleTable[] = [
  table("Preferences", { theme: text, silenceDays: optional(whole), notifies: flag }, { key: [] }),
  table(
    "Judging",
    {
      ...{ weighting: text, interviewFloor: whole, interviewBar: whole, offerFloor: whole, offerBar: whole },
      ...{ presentIsBar: flag, rates: json, weeklyHours: optional(whole), hoursEach: whole },
    },
    { key: [] },
  ),
  table(
    "Manner",
    { tone: text, region: text, language: text, address: text, signature: text, onBenefits: flag },
    { key: [] },
  ),
  table("Criterion", {
    ...{ id, kind: text, label: text, attribute: text, definition: json, rank: optional(whole) },
    ...{ points: optional(decimal), version: whole, createdAt: moment, retiredAt: optional(moment) },
  }),
  table(
    "CriterionVersion",
    { criterionId: of("Criterion"), version: whole, label: text, definition: json, replacedAt: moment },
    { key: ["criterionId", "version"], partOf: "criterionId" },
  ),
  table("CareerGoal", { id, title: text, createdAt: moment, retiredAt: optional(moment) }),
  table(
    "Skill",
    { id, careerGoalId: of("CareerGoal"), name: text, createdAt: moment, retiredAt: optional(moment) },
    { partOf: "careerGoalId" },
  ),
  table("SkillEvidence", { id, skillId: of("Skill"), text, url: address, ...named }, { partOf: "skillId" }),
  table("Wording", {
    ...{ id, kind: optional(text), tag: text, language: text, text, createdAt: moment },
    retiredAt: optional(moment),
  }),
  table("Template", {
    ...{ id, name: text, kind: text, language: text, subject: text, parts: json, createdAt: moment },
    retiredAt: optional(moment),
  }),
  table("KnownWording", { id, tag: text, text, createdAt: moment }, { uniques: [["tag", "text"]] }),
  table(
    "Company",
    { id, name: text, nameKey: text, activityAt: moment, createdAt: moment },
    { uniques: [["nameKey"]] },
  ),
  table("Contact", {
    ...{ id, companyId: optional(of("Company")), name: text, email: optional(text), position: text },
    ...{ phone: text, url: address, about: text, permission: text, nextTouchAt: optional(moment) },
    ...{ activityAt: moment, createdAt: moment },
  }),
  table("Tag", { id, name: text, nameKey: text, ...named }, { uniques: [["nameKey"]] }),
  table("SavedView", { id, name: text, query: textWithIds, createdAt: moment }, { uniques: [["name"]] }),
  table("Reflection", { id, question: text, answer: text, createdAt: moment }),
  table(
    "Task",
    { id, list: text, item: optional(text), label: text, doneAt: optional(moment), ...named },
    { uniques: [["list", "item"]] },
  ),
  table("Document", {
    ...{ id, careerGoalId: optional(of("CareerGoal")), kind: text, name: text, fileName: text },
    ...{ mediaType: text, sizeBytes: whole, sha256: text, createdAt: moment, retiredAt: optional(moment) },
    bytes: file,
  }),
  table("Original", {
    ...{ id, name: optional(text), mediaType: text, sha256: text, bytes: file, mail: optional(json) },
    ...{ events: optional(json), page: optional(json), headerId: optional(text), url: optional(address) },
    ...{ text, html: optional(text), receivedAt: optional(moment), createdAt: moment },
    discardedAt: optional(moment),
  }),
  table(
    "Enclosure",
    { originalId: of("Original"), position: whole, name: text, sizeBytes: whole, bytes: file },
    { key: ["originalId", "position"], partOf: "originalId" },
  ),
  table(
    "Opportunity",
    {
      ...{ id, companyId: of("Company"), contactId: optional(of("Contact")), role: text },
      ...{ place: optional(text), stage, isOpen: flag, wantsAnswer: flag, answerBy: optional(moment) },
      ...{ interviewAt: optional(moment), referrer: optional(text), viaAgency: flag, goodCause: text },
      ...{ agency: optional(text), postingUrl: optional(address), archivedAt: optional(moment) },
      ...{ mergedIntoId: optional(of("Opportunity")), activityAt: moment, version: whole, createdAt: moment },
    },
    { derived: ["companyKey", "roleKey", "agencyKey"], partOf: "mergedIntoId" },
  ),
  table(
    "Tagging",
    { opportunityId: of("Opportunity"), tagId: of("Tag") },
    { key: ["opportunityId", "tagId"] },
  ),
  table(
    "SkillBuilt",
    { opportunityId: of("Opportunity"), skillId: of("Skill") },
    { key: ["opportunityId", "skillId"] },
  ),
  table(
    "DocumentSent",
    { opportunityId: of("Opportunity"), documentId: of("Document"), sentAt: moment },
    { key: ["opportunityId", "documentId"] },
  ),
  table(
    "Filing",
    { originalId: of("Original"), opportunityId: of("Opportunity"), facts: json, filedAt: moment },
    { key: ["originalId"] },
  ),
  table(
    "Invitation",
    {
      ...{ id, opportunityId: of("Opportunity"), originalId: optional(of("Original")), kind: text },
      ...{ channel: text, receivedAt: moment, answerBy: optional(moment), slots: json },
      ...{ thread: optional(json), calendarUid: optional(text), calendarSequence: optional(whole) },
      createdAt: moment,
    },
    { uniques: [["originalId"]] },
  ),
  table("Interview", {
    ...{ id, opportunityId: of("Opportunity"), invitationId: optional(of("Invitation")), name: text },
    ...{ startsAt: moment, endsAt: optional(moment), timeZone: text, place: text, link: address },
    ...{ status: text, createdAt: moment },
  }),
  table("Answer", {
    ...{ id, opportunityId: optional(of("Opportunity")), criterionId: of("Criterion"), state: text },
    ...{ value: optional(json), confidence: text, source: text, evidence: text, asOf: optional(text) },
    ...{ final: flag, proposal: optional(text), createdAt: moment },
  }),
  table("Message", {
    ...{ id, opportunityId: of("Opportunity"), invitationId: optional(id), kind: text, channel: text },
    ...{ status: text, recipientName: optional(text), recipientEmail: optional(text) },
    ...{ choices: jsonWithIds, seed: whole, subject: text, body: text, parts: json, composed: text },
    ...{ headerId: text, sentAt: optional(moment), sentVia: optional(text), revision: text },
    ...{ createdAt: moment, updatedAt: moment },
  }),
  table(
    "Decision",
    {
      ...{ id, opportunityId: of("Opportunity"), messageId: optional(of("Message")), choice: text },
      ...{ reasons: jsonLike(texts), frozen: jsonWithIds, decidedAt: moment, withdrawnAt: optional(moment) },
      ...{ confidence: optional(whole), mood: optional(text), doubt: optional(text) },
      ...{ tripwire: optional(text), reviewAt: optional(moment), reviewedAt: optional(moment) },
      ...{ wasRight: optional(flag), outcome: optional(text) },
      ...{ doorAt: optional(moment), doorPutOffAt: optional(moment) },
    },
    { uniques: [["messageId"]] },
  ),
  table("FollowUp", {
    ...{ id, opportunityId: of("Opportunity"), reason: text, dueAt: moment, status: text },
    ...{ closedAt: optional(moment), createdAt: moment },
  }),
  table("Note", { id, opportunityId: of("Opportunity"), body: text, updatedAt: moment, ...named }),
  table("Link", { id, opportunityId: of("Opportunity"), title: text, url: address, ...named }),
  table(
    "Touch",
    {
      ...{ id, contactId: of("Contact"), opportunityId: optional(of("Opportunity")), by: text },
      ...{ channel: text, about: text, at: moment, ...named },
    },
    // Of both that it names, or of neither.
    { partOf: null },
  ),
  table("Practice", {
    ...{ id, opportunityId: optional(of("Opportunity")), question: text, answer: text },
    ...{ rating: optional(whole), at: moment, ...named },
  }),
  table("Import", {
    ...{
      id,
      name: text,
      format: text,
      mapping: jsonLike(mapping),
      columns: jsonLike(layout),
      rowCount: whole,
      doneCount: whole,
    },
    status: word(
      ...(["checking", "checked", "running", "stopped", "done", "undoing", "undone", "redoing"] as const),
    ),
    ...{ createdAt: moment, finishedAt: optional(moment), undoneAt: optional(moment) },
  }),
  table(
    "ImportRow",
    {
      ...{ importId: of("Import"), line: whole, cells: jsonLike(texts), outcome: optional(text) },
      ...{ problem: optional(text), opportunityId: optional(of("Opportunity")) },
    },
    { key: ["importId", "line"], partOf: "importId" },
  ),
  table(
    "TimelineEntry",
    {
      ...{
        id,
        opportunityId: optional(of("Opportunity")),
        kind: text,
        by: word("me", "them", "system"),
        at: moment,
      },
      ...{ facts: jsonWithIds, undoesId: optional(of("TimelineEntry")), createdAt: moment },
    },
    { uniques: [["undoesId"]], holds: isTold },
  ),
];

/** Tables that no bundle holds, each with why. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  User: "Who the account is stands in account.json, without the password's hash. An import takes none of it.",
  Session: "It opens the account on one browser, and says nothing beside that.",
  Receipt: "It only keeps a form that is sent twice from counting twice, for a day.",
  Feed: "Of the calendar's private address only a hash is kept. A new one is made in a moment.",
  SearchEntry: "It repeats other texts so that they are found quickly, and is made anew.",
  Course: "It sums up timelines so that they are counted quickly, and is made anew.",
  DirectoryEntry: "It repeats names so that people are found quickly, and is made anew.",
  Bundle: "It says what is being brought in on this server, from a file that is not there elsewhere.",
  BundleRow: "It says for a month what such an archive brought, so that it can be taken back.",
};

/**
 * Entries that tell of the account and not of the search. They are exported beside the others, and belong to the account
 * that they were written in: an import takes none of them.
 */
export const ABOUT_THE_ACCOUNT: readonly string[] = [
  ...["account-created", "password-changed", "session-ended", "profile-changed"],
  ...["data-exported", "bundle-brought-in", "bundle-taken-back", "removal-planned", "removal-called-off"],
];
