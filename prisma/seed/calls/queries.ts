import { showIn } from "@/lib/domain/time/show";
import * as account from "@/lib/features/account/queries";
import * as advice from "@/lib/features/advice/queries";
import * as careerGoals from "@/lib/features/career-goals/queries";
import * as closeOut from "@/lib/features/close-out/queries";
import * as criteria from "@/lib/features/criteria/queries";
import * as decisions from "@/lib/features/decisions/queries";
import * as judging from "@/lib/features/judging/queries";
import * as manner from "@/lib/features/manner/queries";
import * as messages from "@/lib/features/messages/queries";
import * as opportunities from "@/lib/features/opportunities/queries";
import * as originals from "@/lib/features/originals/queries";
import * as rooms from "@/lib/features/rooms/queries";
import * as timeline from "@/lib/features/timeline/queries";
import * as wordings from "@/lib/features/wordings/queries";
import { atHome, type Calls, empty, refused } from "./call";

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
  "judging/queries": {
    readOwnProfile: atHome(({ userId }) => judging.readOwnProfile(userId)),
    readPresentJob: atHome(({ userId }) => judging.readPresentJob(userId)),
  },
  "manner/queries": {
    readManner: atHome(({ userId }) => manner.readManner(userId)),
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
    listOpportunities: atHome(({ userId }) => opportunities.listOpportunities(userId, "all", null)),
    searchOpportunities: atHome(({ userId }) => opportunities.searchOpportunities(userId, "interview", null)),
    listWaiting: atHome(({ userId }) => opportunities.listWaiting(userId, 20)),
    listDueFollowUps: atHome(({ userId, now }) =>
      opportunities.listDueFollowUps(userId, new Date(now.getTime() + YEAR_MS), 20),
    ),
    readSheet: empty(({ userId }, { opportunityId }) => opportunities.readSheet(userId, opportunityId)),
    readChecklist: empty(({ userId }, { opportunityId }) =>
      opportunities.readChecklist(userId, opportunityId),
    ),
  },
  "originals/queries": {
    readOriginal: empty(({ userId }, { originalId }) => originals.readOriginal(userId, originalId)),
    listWaitingOriginals: atHome(({ userId }) => originals.listWaitingOriginals(userId)),
  },
  "rooms/queries": {
    readFrame: atHome(({ userId, now }) => rooms.readFrame(userId, now)),
  },
  "timeline/queries": {
    readTimeline: empty(({ userId }, { opportunityId }) =>
      timeline.readTimeline(userId, opportunityId, show),
    ),
    readHistory: atHome(({ userId }) => timeline.readHistory(userId, null, show)),
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
