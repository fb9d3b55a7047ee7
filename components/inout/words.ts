/** What the tables of a bundle hold, as people call it. */
const NAMES: Readonly<Record<string, string>> = {
  Opportunity: "Opportunities",
  TimelineEntry: "Entries of the history",
  Company: "Companies",
  Contact: "Contacts",
  Original: "What was handed in",
  Enclosure: "Files that came with it",
  Filing: "What was read in it",
  Invitation: "Invitations",
  Interview: "Interviews",
  Message: "Messages",
  Decision: "Decisions",
  FollowUp: "Follow-ups",
  Note: "Notes",
  Link: "Links",
  Document: "Documents",
  DocumentSent: "Documents that went out",
  Touch: "Words with contacts",
  Criterion: "Criteria",
  CriterionVersion: "Earlier wordings of criteria",
  Answer: "Answers",
  CareerGoal: "Career goals",
  Skill: "Skills",
  SkillBuilt: "Skills that a job would build",
  SkillEvidence: "Evidence of skills",
  Wording: "Wordings of your own",
  Template: "Templates",
  KnownWording: "Sentences you named",
  Tag: "Tags",
  Tagging: "Tags in use",
  SavedView: "Views",
  Reflection: "Reflections",
  Task: "Lines of lists",
  Practice: "Practised answers",
  Import: "Tables you brought in",
  ImportRow: "Rows of these tables",
  Judging: "How you judge",
  Manner: "How you write",
  Preferences: "How the rooms are",
  User: "Your account itself",
  Session: "Where you are signed in",
  Receipt: "Forms you sent",
  Feed: "The private calendar address",
  SearchEntry: "What the search looks through",
  DirectoryEntry: "What the search for people looks through",
  Course: "The sums in Insights",
  Bundle: "Archives that are brought in",
  BundleRow: "Which rows such an archive brought",
};

/** A table that is not named here goes by its own name. */
export const tableName = (table: string): string => NAMES[table] ?? table;

export const shown = (count: number): string => count.toLocaleString("en-GB");

/** A size in the largest unit that leaves a number above one. */
export function sizeOf(bytes: number): string {
  const units = ["bytes", "KB", "MB", "GB"];
  const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log(bytes) / Math.log(1024)));
  const size = bytes / 1024 ** power;
  return `${size < 10 && power > 0 ? size.toFixed(1) : Math.round(size)} ${units[power]}`;
}
