import * as z from "zod";

const ids = z.array(z.string());

/** What went from one opportunity to another: ids by what they are of, tags, papers and skills by their own. */
export const moved = z.object({
  ...{ invitations: ids, filings: ids, messages: ids, decisions: ids, followUps: ids, interviews: ids },
  ...{ answers: ids, notes: ids, links: ids, touches: ids, practices: ids },
  ...{ documents: ids, tags: ids, skills: ids },
});

export type Moved = z.output<typeof moved>;

const NAMES: readonly (readonly [keyof Moved, string, string])[] = [
  ["invitations", "invitation", "invitations"],
  ["filings", "thing that arrived", "things that arrived"],
  ["messages", "message", "messages"],
  ["decisions", "decision", "decisions"],
  ["answers", "answer", "answers"],
  ["interviews", "interview", "interviews"],
  ["followUps", "follow-up", "follow-ups"],
  ["notes", "note", "notes"],
  ["links", "link", "links"],
  ["documents", "document that went out", "documents that went out"],
  ["tags", "tag", "tags"],
  ["skills", "skill", "skills"],
  ["touches", "word with a contact", "words with a contact"],
  ["practices", "answer practised", "answers practised"],
];

/** What moved, in words, one for each that did: "2 invitations". */
export const movedWords = (moved: Moved): string[] =>
  NAMES.flatMap(([name, one, many]) => {
    const { length } = moved[name];
    return length === 0 ? [] : [`${length} ${length === 1 ? one : many}`];
  });
