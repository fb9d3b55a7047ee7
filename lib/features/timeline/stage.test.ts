import fc from "fast-check";
import { expect } from "vitest";
import type { KindCode } from "@/lib/domain/message/kinds";
import { STAGES } from "@/lib/domain/timeline/stage";
import { deriveStage } from "@/lib/domain/timeline/timeline";
import { acceptInterview } from "@/lib/features/decisions/commands";
import { finishFollowUp, moveFollowUp } from "@/lib/features/follow-ups/commands";
import { discardDraft, saveMessage, startMessage } from "@/lib/features/messages/commands";
import { deskForm } from "@/lib/features/messages/schema";
import { takeBack } from "@/lib/features/undo/commands";
import type { Command } from "@/lib/platform/action";
import { seeded } from "@/prisma/seed/random";
import { later, perform, type Scene } from "@/prisma/seed/scene";
import { answerByChance, logOne, makeCriteria } from "@/prisma/seed/steps";
import { criteria } from "@/prisma/seed/story/criteria";
import { testOn } from "@/prisma/seed/testing";
import { ENTRY_COLUMNS, toEntry } from "./records";

const test = testOn(({ alice }) => makeCriteria(alice, criteria.slice(0, 3)));

/**
 * What the state must be after it: which decision stands, whether the door was left open, whether they may owe an answer,
 * and whether the invitation itself was taken back.
 */
type Model = {
  decision: "none" | "accept" | "decline";
  isDoorOpen: boolean;
  isAsking: boolean;
  isTakenBack: boolean;
};

const isOpenQuestion = ({ decision, isTakenBack }: Model) => decision === "none" && !isTakenBack;

/** One opportunity under way; each step happens a minute after the one before. */
class Search {
  #at: Scene;
  readonly id: string;

  constructor(at: Scene, id: string) {
    this.#at = at;
    this.id = id;
  }

  get at(): Scene {
    this.#at = later(this.#at, 1);
    return this.#at;
  }

  /** Whether the command went well; a refusal is an answer too, and must leave everything as it was. */
  async try<I, T, E extends string>(command: Command<I, T, E>, input: I): Promise<boolean> {
    return (await perform(this.at, command, input)).ok;
  }

  read() {
    return this.#at.db.opportunity.findUniqueOrThrow({
      where: { id: this.id },
      include: {
        ...{ decisions: true, followUps: true, messages: { orderBy: { createdAt: "desc" } } },
        timeline: { select: { ...ENTRY_COLUMNS, opportunityId: true }, orderBy: { createdAt: "asc" } },
      },
    });
  }
}

/** A step of a person, in whatever state things are; it says what the model is after it. */
type Step = (model: Model, search: Search, chance: number) => Promise<Model>;

const accept: Step = async (model, search) => {
  const went = await search.try(acceptInterview, { opportunityId: search.id });
  expect(went).toBe(isOpenQuestion(model));
  return went ? { ...model, decision: "accept", isAsking: false } : model;
};

const answer: Step = async (model, search, chance) => {
  await answerByChance(search.at, search.id, { share: 0.6, random: seeded(chance) });
  return model;
};

const starting =
  (kind: KindCode): Step =>
  async (model, search) => {
    const went = await search.try(startMessage, { opportunityId: search.id, kind });
    expect(went).toBe(isOpenQuestion(model));
    return model;
  };

const saving =
  (intent: "save" | "reword" | "sent", kind: KindCode = "decline-interview"): Step =>
  async (model, search, chance) => {
    if (model.decision === "none") await starting(kind)(model, search, chance);
    const [draft] = (await search.read()).messages.filter(
      (each) => each.status === "draft" && each.kind === kind,
    );
    if (!draft) return model;
    const door = (["open", "ajar", "closed"] as const)[chance % 3] ?? "open";
    const { id: messageId, revision: seen, subject, body } = draft;
    const form = { ...{ messageId, seen, subject, body, door, intent }, disclosure: "brief", tone: "warm" };
    const went = await search.try(saveMessage, deskForm.parse(form));
    expect(went).toBe(intent !== "sent" || model.decision === "none");
    if (!went || intent !== "sent") return model;
    return kind === "decline-interview"
      ? { ...model, decision: "decline", isDoorOpen: door === "open", isAsking: false }
      : { ...model, isAsking: true };
  };

const discard: Step = async (model, search) => {
  const [draft] = (await search.read()).messages.filter(({ status }) => status === "draft");
  if (draft) await search.try(discardDraft, { messageId: draft.id });
  return model;
};

const undo: Step = async (model, search, chance) => {
  const { timeline } = await search.read();
  // Mostly what can be taken back, or hardly any of so many entries ever would be.
  const undoable = timeline.filter(({ kind }) => !["answers-noted", "undone"].includes(kind));
  const among = chance % 5 === 0 ? timeline : undoable;
  const entry = among[chance % among.length];
  const went = entry ? await search.try(takeBack, { entryId: entry.id }) : false;
  if (went && entry?.kind === "invitation-logged") return { ...model, isTakenBack: true };
  const isDecision = entry?.kind === "accepted" || entry?.kind === "declined";
  return went && isDecision ? { ...model, decision: "none", isDoorOpen: false } : model;
};

const onFollowUp =
  (finish: boolean): Step =>
  async (model, search, chance) => {
    const followUps = (await search.read()).followUps;
    const followUpId = followUps[chance % Math.max(1, followUps.length)]?.id;
    if (followUpId && finish) await search.try(finishFollowUp, { followUpId });
    if (followUpId && !finish) await search.try(moveFollowUp, { followUpId, days: 1 + (chance % 30) });
    return model;
  };

const steps: Record<string, Step> = {
  ...{ accept, answer, discard, undo, start: starting("decline-interview") },
  ...{ save: saving("save"), reword: saving("reword"), send: saving("sent") },
  ask: saving("sent", "ask-before-deciding"),
  ...{ finish: onFollowUp(true), move: onFollowUp(false) },
};

async function expectTrue(model: Model, search: Search): Promise<void> {
  const { stage, isOpen, wantsAnswer, timeline, decisions, followUps } = await search.read();
  expect(stage).toBe(deriveStage(timeline.map(toEntry)));
  expect({ isOpen, wantsAnswer }).toMatchObject({
    isOpen: STAGES[deriveStage(timeline.map(toEntry))].isOpen,
    wantsAnswer: STAGES[deriveStage(timeline.map(toEntry))].wantsAnswer,
  });
  const standing = decisions.filter(({ withdrawnAt }) => withdrawnAt === null).map(({ choice }) => choice);
  expect(standing).toEqual(model.decision === "none" ? [] : [model.decision]);
  const told = {
    none: model.isTakenBack ? ["taken-back"] : ["invited", "deciding", "clarifying"],
    accept: ["interviewing"],
    decline: ["declined-by-me"],
  };
  expect(told[model.decision]).toContain(stage);
  const waiting = followUps.filter(({ status }) => status === "waiting");
  expect(waiting.length).toBeLessThanOrEqual(Number(model.isDoorOpen) + Number(model.isAsking));
}

test("whatever is done in whatever order, the stage is what the timeline says, one decision stands at most, and a follow-up waits only behind an open door or an open question", async ({
  alice,
}) => {
  // What decides, and what takes it back, comes twice as often as the rest.
  const names = [...Object.keys(steps), "send", "undo"];
  const step = fc.record({ name: fc.constantFrom(...names), chance: fc.nat(1_000_000) });
  const script = fc.array(step, { minLength: 6, maxLength: 16 });
  await fc.assert(
    fc.asyncProperty(script, async (told) => {
      const search = new Search(alice, await logOne(alice, { company: "Otter & Pine", role: "Planner" }));
      let model: Model = { decision: "none", isDoorOpen: false, isAsking: false, isTakenBack: false };
      for (const { name, chance } of told) {
        model = (await steps[name]?.(model, search, chance)) ?? model;
        await expectTrue(model, search);
      }
    }),
    { numRuns: 30, seed: 20261124 },
  );
});
