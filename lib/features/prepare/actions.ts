"use server";
import { userAction } from "@/lib/platform/action";
import {
  addTask,
  keepEvidence,
  noteReflection,
  removeEvidence,
  removePractice,
  removeTask,
  savePractice,
  tickTask,
} from "./commands";
import {
  evidenceForm,
  practiceForm,
  reflectionForm,
  removeEvidenceForm,
  removePracticeForm,
  removeTaskForm,
  taskForm,
  tickForm,
} from "./schema";

const gone = { "not-found": "This line is not there any more. Here is the list as it is now." };

export const keepReflection = userAction(reflectionForm, noteReflection, {
  sentences: {},
  afterwards: ({ entryId, question }) => `/prepare/reflection/${question}?kept=${entryId}`,
});

export const addLine = userAction(taskForm, addTask, {
  sentences: {
    "too-many": "There are 40 lines of your own here already. Remove one that is no longer needed.",
  },
});

export const tickLine = userAction(tickForm, tickTask, { sentences: gone });

export const dropLine = userAction(removeTaskForm, removeTask, {
  sentences: gone,
  afterwards: ({ entryId, list }) => `/prepare/${list}?removed=${entryId}`,
});

export const addEvidence = userAction(evidenceForm, keepEvidence, {
  sentences: {
    "not-found": "This skill is not in your career goals any more.",
    "too-many": "There are 20 things noted under this skill already. Remove one that says less.",
  },
});

export const dropEvidence = userAction(removeEvidenceForm, removeEvidence, {
  sentences: { "not-found": "This is not there any more." },
  afterwards: ({ entryId }) => `/prepare/skills?removed=${entryId}`,
});

export const keepPractice = userAction(practiceForm, savePractice, {
  sentences: {
    "not-found": "This opportunity is not there any more. Choose another, or none.",
    "practice-gone": "This practised answer is not there any more.",
    ahead: "One field needs another look.",
  },
  afterwards: () => "/prepare/practice#log",
});

export const dropPractice = userAction(removePracticeForm, removePractice, {
  sentences: { "practice-gone": "This practised answer is not there any more." },
  afterwards: ({ entryId }) => `/prepare/practice?removed=${entryId}`,
});
