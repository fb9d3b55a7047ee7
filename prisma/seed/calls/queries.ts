import { readListQuery } from "@/lib/domain/listing/list-query";
import { showIn } from "@/lib/domain/time/show";
import * as account from "@/lib/features/account/queries";
import * as advice from "@/lib/features/advice/queries";
import * as backups from "@/lib/features/backups/queries";
import * as bundles from "@/lib/features/bundles/queries";
import * as calendar from "@/lib/features/calendar/queries";
import * as careerGoals from "@/lib/features/career-goals/queries";
import * as changes from "@/lib/features/changes/queries";
import * as closeOut from "@/lib/features/close-out/queries";
import * as criteria from "@/lib/features/criteria/queries";
import * as dates from "@/lib/features/dates/queries";
import * as dealings from "@/lib/features/dealings/queries";
import * as decisions from "@/lib/features/decisions/queries";
import * as documents from "@/lib/features/documents/queries";
import * as doors from "@/lib/features/doors/queries";
import { prepareExport } from "@/lib/features/export/commands";
import * as everything from "@/lib/features/export/queries";
import * as feeds from "@/lib/features/feeds/queries";
import * as files from "@/lib/features/files/queries";
import * as filings from "@/lib/features/filings/queries";
import * as finding from "@/lib/features/finding/queries";
import * as handingIn from "@/lib/features/handing-in/queries";
import * as history from "@/lib/features/history/queries";
import * as imports from "@/lib/features/imports/queries";
import * as insights from "@/lib/features/insights/queries";
import * as interviews from "@/lib/features/interviews/queries";
import * as judging from "@/lib/features/judging/queries";
import * as links from "@/lib/features/links/queries";
import * as listing from "@/lib/features/listing/queries";
import * as manner from "@/lib/features/manner/queries";
import * as merging from "@/lib/features/merging/queries";
import * as messages from "@/lib/features/messages/queries";
import * as notes from "@/lib/features/notes/queries";
import * as opportunities from "@/lib/features/opportunities/queries";
import * as originals from "@/lib/features/originals/queries";
import * as people from "@/lib/features/people/queries";
import * as preferences from "@/lib/features/preferences/queries";
import * as prepare from "@/lib/features/prepare/queries";
import * as removal from "@/lib/features/removal/queries";
import * as rooms from "@/lib/features/rooms/queries";
import * as silence from "@/lib/features/silence/queries";
import * as tags from "@/lib/features/tags/queries";
import * as timeline from "@/lib/features/timeline/queries";
import * as views from "@/lib/features/views/queries";
import * as wordings from "@/lib/features/wordings/queries";
import { atHome, type Calls, empty, refused } from "./call";
import { copyByHand } from "./hers";

const show = { date: (iso: string) => showIn("Europe/Berlin", new Date(iso)).day(new Date(iso)) };
const YEAR_MS = 365 * 24 * 3600 * 1000;

/** Every exported query. */
export const queryCalls: Calls = {
  "account/queries": {
    isSetUp: atHome(() => account.isSetUp()),
    isSignUpOpen: atHome(async () => account.isSignUpOpen()),
    readProfile: atHome(({ userId }) => account.readProfile(userId)),
    listSessions: atHome(({ userId }) => account.listSessions(userId)),
  },
  "backups/queries": {
    readIsOwner: atHome(({ userId }) => backups.readIsOwner(userId)),
    readBackups: empty(({ userId }) => backups.readBackups(userId)),
    readBackupFile: empty(async ({ db, userId }) => backups.readBackupFile(userId, await copyByHand(db))),
  },
  "bundles/queries": {
    readBundle: empty(({ userId }, { bundleId }) => bundles.readBundle(userId, bundleId)),
    listBundles: atHome(({ userId }) => bundles.listBundles(userId)),
  },
  "career-goals/queries": {
    listCareerGoals: atHome(({ userId }) => careerGoals.listCareerGoals(userId)),
    findCareerGoal: empty(({ userId }, { careerGoalId }) => careerGoals.findCareerGoal(userId, careerGoalId)),
    listSkillsFor: atHome(({ userId }, { opportunityId }) =>
      careerGoals.listSkillsFor(userId, opportunityId),
    ),
  },
  "advice/queries": {
    readWhatWouldChange: empty(({ userId }, { opportunityId }) =>
      advice.readWhatWouldChange(userId, opportunityId),
    ),
    readBeforeDeclining: empty(({ userId, now }, { opportunityId }) =>
      advice.readBeforeDeclining(userId, opportunityId, { now, timeZone: "Europe/Berlin" }),
    ),
    readComparisons: atHome(({ userId, now }, { opportunityId }) =>
      advice.readComparisons(userId, [opportunityId], { now, timeZone: "Europe/Berlin" }),
    ),
    readComparison: atHome(({ userId }, { opportunityId }) => advice.readComparison(userId, [opportunityId])),
  },
  "close-out/queries": {
    countToTell: atHome(({ userId }) => closeOut.countToTell(userId)),
    readCloseOut: atHome(({ userId }) => closeOut.readCloseOut(userId)),
  },
  "criteria/queries": {
    listCriteria: atHome(({ userId }) => criteria.listCriteria(userId)),
    readRanking: atHome(({ userId }) => criteria.readRanking(userId)),
    findCriterion: empty(({ userId }, { limitId }) => criteria.findCriterion(userId, limitId)),
    findRemoved: empty(({ userId }, { removedEntryId }) => criteria.findRemoved(userId, removedEntryId)),
  },
  "decisions/queries": {
    listDecisions: atHome(({ userId }) => decisions.listDecisions(userId, null)),
    listDueReviews: atHome(({ userId, now }) =>
      decisions.listDueReviews(userId, new Date(now.getTime() + YEAR_MS), 20),
    ),
    readDecision: empty(({ userId }, { decisionId }) => decisions.readDecision(userId, decisionId)),
    readLessons: atHome(({ userId }) => decisions.readLessons(userId)),
  },
  "export/queries": {
    readExport: atHome(({ userId }) => everything.readExport(userId)),
    readExportFile: atHome(async ({ userId }) => {
      await prepareExport(userId);
      return everything.readExportFile(userId);
    }),
  },
  "history/queries": {
    readHistory: atHome(({ userId, now }, { word }) =>
      history.readHistory(
        userId,
        { sought: { group: null, by: null, text: word }, period: { from: null, to: now }, after: null },
        { show },
      ),
    ),
    readEvidence: atHome(({ userId, now }) => history.readEvidence(userId, { period: "all" }, now)),
    writeEvidence: atHome(async ({ userId, now }) => {
      const written = await history.writeEvidence(userId, { period: "all" }, now);
      return written.ok ? written.value : written;
    }),
  },
  "imports/queries": {
    listImports: atHome(({ userId }) => imports.listImports(userId)),
    readImport: empty(({ userId }, { importId }) => imports.readImport(userId, importId, null)),
  },
  "dates/queries": {
    readDated: empty(({ userId }, { datedEntryId }) => dates.readDated(userId, datedEntryId)),
  },
  "documents/queries": {
    listDocuments: atHome(({ userId }) => documents.listDocuments(userId)),
    listSent: empty(({ userId }, { sheetId }) => documents.listSent(userId, sheetId)),
    readDocumentFile: empty(({ userId }, { documentId }) => documents.readDocumentFile(userId, documentId)),
  },
  "interviews/queries": {
    listInterviews: atHome(({ userId, now }) =>
      interviews.listInterviews(userId, now, new Date(now.getTime() + YEAR_MS), 20),
    ),
    listInterviewsOf: empty(({ userId }, { sheetId }) => interviews.listInterviewsOf(userId, sheetId)),
  },
  "links/queries": {
    listLinks: empty(({ userId }, { sheetId }) => links.listLinks(userId, sheetId)),
  },
  "merging/queries": {
    previewMerge: empty(({ userId }, { sheetId, otherId }) =>
      merging.previewMerge(userId, { opportunityId: sheetId, otherId }),
    ),
  },
  "notes/queries": {
    listNotes: empty(({ userId }, { sheetId }) => notes.listNotes(userId, sheetId)),
  },
  "filings/queries": {
    listPlaces: atHome(({ userId }) => filings.listPlaces(userId)),
    listFollowUpsOf: empty(({ userId }, { declinedId }) => filings.listFollowUpsOf(userId, [declinedId])),
    readAhead: atHome(({ userId, now }, { opportunityId, word }) => {
      const reading = { now, timeZone: "Europe/Berlin" };
      return filings.readAhead(userId, { text: `We sponsor visas, ${word}.` }, { reading, opportunityId });
    }),
  },
  "insights/queries": {
    readInsights: atHome(({ userId, now }) =>
      insights.readInsights(userId, { from: null, to: now }, { now, timeZone: "Europe/Berlin" }),
    ),
    listBehind: atHome(({ userId, now }) =>
      insights.listBehind(
        userId,
        { figure: "flow", key: "invited", after: null, from: null, to: now },
        { now, timeZone: "Europe/Berlin" },
      ),
    ),
    writeFigure: atHome(async ({ userId, now }) => {
      const written = await insights.writeFigure(userId, "reasons", { period: "all" }, now);
      return written.ok ? written.value : written;
    }),
  },
  "prepare/queries": {
    readLatestReflections: atHome(async ({ userId }) => [
      ...(await prepare.readLatestReflections(userId)).values(),
    ]),
    listReflections: atHome(({ userId }) => prepare.listReflections(userId, "values", undefined)),
    readList: atHome(({ userId, now }) => prepare.readList(userId, "network", now)),
    readLists: atHome(({ userId, now }) => prepare.readLists(userId, now)),
    findToTakeBack: empty(({ userId }, { removedHereEntryId }) =>
      prepare.findToTakeBack(userId, removedHereEntryId),
    ),
    readSkills: atHome(({ userId }) => prepare.readSkills(userId)),
    listPractice: atHome(({ userId }) => prepare.listPractice(userId, undefined)),
    findPractice: empty(({ userId }, { practiceId }) => prepare.findPractice(userId, practiceId)),
    readPracticeAhead: atHome(({ userId, now }) => prepare.readPracticeAhead(userId, now)),
  },
  "judging/queries": {
    readOwnProfile: atHome(({ userId }) => judging.readOwnProfile(userId)),
    readPresentJob: atHome(({ userId }) => judging.readPresentJob(userId)),
  },
  "finding/queries": {
    find: empty(({ userId }, { word }) => finding.find(userId, word)),
  },
  "manner/queries": {
    readManner: atHome(({ userId }) => manner.readManner(userId)),
  },
  "calendar/queries": {
    // An hour before an answer is due.
    readReminders: atHome(({ userId, now }) =>
      calendar.readReminders(userId, new Date(now.getTime() + 8_340 * 60_000)),
    ),
    readCalendar: atHome(({ userId, now }) =>
      calendar.readCalendar(userId, new Date(now.getTime() - YEAR_MS), new Date(now.getTime() + YEAR_MS)),
    ),
  },
  "feeds/queries": {
    readFeed: atHome(({ userId }) => feeds.readFeed(userId)),
    writeFeed: atHome(({ userId, now }) => feeds.writeFeed(userId, now)),
  },
  "preferences/queries": {
    readPreferences: atHome(({ userId }) => preferences.readPreferences(userId)),
  },
  "messages/queries": {
    readDesk: empty(({ userId, now }, { draftId }) => messages.readDesk(userId, draftId, now)),
    readCheckFacts: atHome(({ userId, now }, { opportunityId }) =>
      messages.readCheckFacts(userId, opportunityId, now),
    ),
    writeEml: refused(async ({ userId, now }, { draftId }) => {
      const written = await messages.writeEml(userId, draftId, now);
      return written.ok ? new TextDecoder().decode(written.value) : written;
    }),
  },
  "opportunities/queries": {
    listWaiting: atHome(({ userId }) => opportunities.listWaiting(userId, 20)),
    listDueFollowUps: atHome(({ userId, now }) =>
      opportunities.listDueFollowUps(userId, new Date(now.getTime() + YEAR_MS), 20),
    ),
    readSheet: empty(({ userId }, { opportunityId }) => opportunities.readSheet(userId, opportunityId)),
    readChecklist: empty(({ userId }, { opportunityId }) =>
      opportunities.readChecklist(userId, opportunityId),
    ),
  },
  "changes/queries": {
    readChange: empty(({ userId }, { changeKey }) => changes.readChange(userId, changeKey)),
    readMove: empty(({ userId }, { opportunityId }) => changes.readMove(userId, opportunityId)),
  },
  "dealings/queries": {
    dealingsWith: atHome(({ userId }) => dealings.dealingsWith(userId, "company", 9)),
  },
  "listing/queries": {
    readList: atHome(({ userId, now }) => listing.readList(userId, readListQuery({ q: "interview" }), now)),
    searchOpportunities: atHome(({ userId }) => listing.searchOpportunities(userId, "interview", 9)),
    readBoard: atHome(({ userId, now }) => listing.readBoard(userId, readListQuery({ view: "all" }), now)),
  },
  "removal/queries": {
    readRemoval: atHome(({ userId }) => removal.readRemoval(userId)),
    isToBeRemoved: atHome(async ({ userId }) =>
      removal.isToBeRemoved((await removal.readRemoval(userId)).email),
    ),
  },
  "silence/queries": {
    listSilent: atHome(({ userId, now }) =>
      silence.listSilent(userId, new Date(now.getTime() + YEAR_MS), 20),
    ),
  },
  "tags/queries": {
    listTags: atHome(({ userId }) => tags.listTags(userId)),
    countTags: atHome(({ userId }) => tags.countTags(userId)),
    findRemovedTag: empty(({ userId }, { removedTagEntryId }) =>
      tags.findRemovedTag(userId, removedTagEntryId),
    ),
  },
  "views/queries": {
    listViews: atHome(({ userId }) => views.listViews(userId)),
    findRemovedView: empty(({ userId }, { removedViewEntryId }) =>
      views.findRemovedView(userId, removedViewEntryId),
    ),
  },
  "files/queries": {
    readOriginalFile: empty(({ userId }, { originalId }) => files.readOriginalFile(userId, originalId)),
    readEnclosedFile: empty(({ userId }, { originalId }) => files.readEnclosedFile(userId, originalId, 0)),
    readAttachedFile: empty(({ userId }, { originalId }) => files.readAttachedFile(userId, originalId, 0)),
  },
  "handing-in/queries": {
    listWaiting: atHome(({ userId }) => handingIn.listWaiting(userId, { after: null, timeZone: "UTC" })),
    countWaiting: atHome(({ userId }) => handingIn.countWaiting(userId)),
    readAside: atHome(({ userId }, { asideAt }) => handingIn.readAside(userId, asideAt)),
    readSending: empty(({ userId }, { sendingKey }) => handingIn.readSending(userId, sendingKey)),
  },
  "originals/queries": {
    readOriginal: empty(({ userId }, { originalId }) => originals.readOriginal(userId, originalId)),
    listAcquaintances: empty(({ userId }, { originalId, word }) => {
      const fact = {
        value: `Company ${word}`,
        span: { source: "text", start: 0, end: 0 },
        quote: "",
      } as const;
      const company = { ...fact, confidence: "high" } as const;
      const proposal = { company, agency: null, contactEmail: null, postingLink: null };
      return originals.listAcquaintances(userId, originalId, proposal);
    }),
  },
  "doors/queries": {
    listDoors: atHome(({ userId, now }) => doors.listDoors(userId, now, 20)),
  },
  "people/queries": {
    listContacts: atHome(({ userId, now }, { doorCompanyId: companyId }) =>
      people.listContacts(userId, { view: "latest", permission: null, companyId, after: undefined }, now),
    ),
    listCompanies: atHome(({ userId }) => people.listCompanies(userId, "name", undefined)),
    searchPeople: atHome(({ userId }, { word }) => people.searchPeople(userId, `Jonas ${word}`, null)),
    listDueTouches: atHome(({ userId, now }) =>
      people.listDueTouches(userId, new Date(now.getTime() + YEAR_MS), 20),
    ),
    readContact: empty(({ userId, now }, { contactId }) =>
      people.readContact(userId, contactId, {
        ...{ now, timeZone: "Europe/Berlin", show: showIn("Europe/Berlin", now) },
      }),
    ),
    findTakenOut: empty(({ userId }, { contactId, removedTouchEntryId: entryId }) =>
      people.findTakenOut(userId, { contactId, entryId }),
    ),
    findContact: empty(({ userId }, { contactId }) => people.findContact(userId, contactId)),
    readCompany: empty(({ userId }, { doorCompanyId }) => people.readCompany(userId, doorCompanyId)),
    findCompanyName: empty(({ userId }, { doorCompanyId }) => people.findCompanyName(userId, doorCompanyId)),
    listSubjects: atHome(({ userId }, { contactId }) => people.listSubjects(userId, contactId)),
    readCounsel: atHome(({ userId }, { opportunityId }) => people.readCounsel(userId, opportunityId)),
  },
  "rooms/queries": {
    readFrame: atHome(({ userId, now }) => rooms.readFrame(userId, now)),
  },
  "timeline/queries": {
    readTimeline: empty(({ userId }, { opportunityId }) =>
      timeline.readTimeline(userId, opportunityId, show),
    ),
  },
  "wordings/queries": {
    readWordings: atHome(({ userId }) => wordings.readWordings(userId)),
    findTemplate: empty(({ userId }, { templateId }) => wordings.findTemplate(userId, templateId)),
    findRetired: empty(({ userId }, { removedWordingEntryId }) =>
      wordings.findRetired(userId, removedWordingEntryId),
    ),
    exportWordings: atHome(({ userId }) => wordings.exportWordings(userId)),
  },
};
