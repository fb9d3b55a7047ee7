import type * as z from "zod";
import type { criterionForm } from "@/lib/features/criteria/schema";

/** What matters to Maya, as she filled it in: three of the seven only rule out, the rest she ranks. */
export const criteria: z.input<typeof criterionForm>[] = [
  {
    ...{ kind: "scale", label: "Skills for product work", attribute: "skills", "want.better": "more" },
    "ask.text": "What would I be able to do after a year that I cannot do now?",
    "ask.via": "interview",
  },
  {
    ...{ kind: "number", label: "Base pay", attribute: "salary", unit: "€ a year" },
    ...{ "must.direction": "at-least", "must.limit": "58000", "want.worst": "55000", "want.best": "72000" },
    "ask.text": "What range is set aside for the base pay of this role?",
    "ask.via": "recruiter",
  },
  {
    ...{ kind: "number", label: "Work from home", attribute: "remote", unit: "days a week" },
    ...{ "must.direction": "at-least", "must.limit": "2", "want.worst": "1", "want.best": "4" },
    "ask.text": "How many days a week do people in this team work from home?",
    "ask.via": "recruiter",
  },
  {
    ...{ kind: "choice", label: "Level", attribute: "level" },
    options: "a step up\nwhere I am now\na step back",
    "want.points": "100\n70\n20",
    "ask.text": "At which level is the role, and whom does it report to?",
    "ask.via": "recruiter",
  },
  {
    ...{ kind: "choice", label: "Contract", attribute: "contract" },
    options: "permanent\nfixed term\nfreelance",
    "must.accept": "permanent",
    "ask.text": "Is the post permanent from the first day?",
    "ask.via": "recruiter",
  },
  {
    ...{
      kind: "boolean",
      label: "An industry I can stand behind",
      attribute: "values",
      "must.accept": "yes",
    },
    "ask.text": "What does the company earn its money with, and would I be glad to say so?",
    "ask.via": "research",
  },
  {
    ...{ kind: "number", label: "Commute", attribute: "commute", unit: "minutes each way" },
    ...{ "must.direction": "at-most", "must.limit": "50", "want.worst": "60", "want.best": "15" },
    "ask.text": "How long is the way from door to door at the usual hours?",
    "ask.via": "research",
  },
];
