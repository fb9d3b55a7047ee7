import { keepDocument, sendDocument } from "@/lib/features/documents/commands";
import { holdInterview, saveInterview } from "@/lib/features/interviews/commands";
import { interviewForm } from "@/lib/features/interviews/schema";
import { saveLink } from "@/lib/features/links/commands";
import { saveNote } from "@/lib/features/notes/commands";
import { done, type Scene } from "../scene";
import type { Chapter } from "./chapter";

/** An evening on which she puts her papers in order, and notes what she knows of two interviews. */
export const papers: Chapter = async ({ days, at }) => {
  const emissions = await idOf(at(5, "18:20"), "Product Manager, Emissions Data");
  const port = await idOf(at(5, "18:20"), "Associate Product Manager");
  const { db, userId } = at(5, "18:20");
  const goal = await db.careerGoal.findFirst({ where: { userId } });
  const keep = async (time: string, kind: "resume" | "letter", name: string, text: string) => {
    const file = { kind, name, careerGoalId: goal?.id ?? "", opportunityId: "" };
    const bytes = new TextEncoder().encode(text);
    return (await done(at(5, time), keepDocument, { ...file, fileName: `${name}.txt`, bytes })).documentId;
  };
  await keep("18:20", "resume", "Résumé for product roles", "Maya Okafor\nSupply planner, six years");
  const resume = await keep(
    "18:31",
    "resume",
    "Résumé for product roles",
    "Maya Okafor\nProduct manager for supply tools; six years of planning behind it",
  );
  const letter = await keep("18:35", "letter", "Letter to Grünfracht", "Dear Priya, …");
  const sentAt = { opportunityId: emissions, sentAt: null };
  await done(at(5, "18:40"), sendDocument, { ...sentAt, documentId: resume });
  await done(at(5, "18:41"), sendDocument, { ...sentAt, documentId: letter });
  const link = { opportunityId: emissions, title: "How they count emissions" };
  await done(at(5, "18:44"), saveLink, { ...link, url: "https://gruenfracht.example/method" });
  await done(at(5, "18:52"), saveNote, {
    ...{ opportunityId: emissions, noteId: "" },
    body: `## Before the interview

- Who uses the emissions figures, and for **which decision**?
- How do they learn that a figure was wrong?
- Three days from home: is that the team's habit, or the contract's?

> “You'd start as a product manager, not as an associate.” Priya, on the phone`,
  });
  const first = { opportunityId: port, startsAt: `${days.date(14)}T12:00`, minutes: "45" };
  await done(
    at(5, "19:00"),
    saveInterview,
    interviewForm.parse({ ...first, timeZone: "Europe/Berlin", link: "https://meet.example/hafenwerk" }),
  );
  const { id: interviewId } = await db.interview.findFirstOrThrow({ where: { opportunityId: port } });
  const howItWent = "Noor asked well and listened. Nobody could say what the first half year would hold.";
  await done(at(5, "19:06"), holdInterview, { interviewId, howItWent });
};

const idOf = async ({ db, userId }: Scene, role: string): Promise<string> =>
  (await db.opportunity.findFirstOrThrow({ where: { userId, role } })).id;
