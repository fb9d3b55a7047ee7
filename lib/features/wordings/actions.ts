"use server";
import { MOST_TEMPLATES, MOST_WORDINGS } from "@/lib/domain/message/own/document";
import { userAction } from "@/lib/platform/action";
import * as commands from "./commands";
import {
  confirmForm,
  forgetForm,
  importForm,
  keepForm,
  keepTemplateForm,
  retireTemplateForm,
  retireWordingForm,
  templateForm,
  wordingForm,
} from "./schema";

const noLetter = "This letter is not there any more.";
const noWording = "This wording is not there any more. It may have been removed in another tab.";
const noTemplate = "This template is not there any more. It may have been removed in another tab.";
const tooManyWordings = `There is room for ${MOST_WORDINGS} wordings. Remove one that you no longer use first.`;
const tooManyTemplates = `There is room for ${MOST_TEMPLATES} templates. Remove one that you no longer use first.`;

const savedTemplate = ({ templateId }: { templateId: string }) =>
  `/settings/wordings/templates/${templateId}?saved=yes`;

/** At the desk: a part as it stands there is kept for other messages. */
export const keepWording = userAction(keepForm, commands.keepWording, {
  sentences: {
    "not-found": noLetter,
    "not-usable": "These words cannot be kept as they are.",
    "too-many": tooManyWordings,
  },
});

export const saveWording = userAction(wordingForm, commands.saveWording, {
  sentences: { "not-found": noWording, "too-many": tooManyWordings },
  afterwards: () => "/settings/wordings",
});

export const retireWording = userAction(retireWordingForm, commands.retireWording, {
  sentences: { "not-found": noWording },
  afterwards: ({ entryId }) => `/settings/wordings?removed=${entryId}`,
});

/** At the desk: the letter as it was saved is kept as a template. */
export const keepTemplate = userAction(keepTemplateForm, commands.keepTemplate, {
  sentences: {
    "not-found": noLetter,
    "not-usable": "This letter cannot be kept as it is.",
    "too-many": tooManyTemplates,
  },
  afterwards: savedTemplate,
});

export const saveTemplate = userAction(templateForm, commands.saveTemplate, {
  sentences: { "not-found": noTemplate, "too-many": tooManyTemplates },
  afterwards: savedTemplate,
});

export const retireTemplate = userAction(retireTemplateForm, commands.retireTemplate, {
  sentences: { "not-found": noTemplate },
  afterwards: ({ entryId }) => `/settings/wordings?removed=${entryId}`,
});

export const importWordings = userAction(importForm, commands.importWordings, {
  sentences: {
    // What was found is shown under the fields; there is nothing wrong.
    looked: "",
    "nothing-new": "There is nothing new in it, so nothing was written.",
    "too-large": "This is more than an export of Tactful ever holds.",
    "not-json": "This is not an export of Tactful: it is no JSON.",
    "other-format": "This is not an export of Tactful's wordings.",
    "newer-version": "This was exported by a newer Tactful. Update this one first.",
  },
  afterwards: () => "/settings/wordings",
});

/** At the desk: the person says which sentence is the part that the check asked after. */
export const confirmPart = userAction(confirmForm, commands.confirmPart, {
  sentences: { "not-found": noLetter, "no-words": "" },
});

export const forgetPart = userAction(forgetForm, commands.forgetPart, {
  sentences: { "not-found": "This sentence is forgotten already." },
});
