import { rooms } from "@/components/shell/rooms";

export type Place = { path: string; name: string; words?: string };

/** What the palette offers besides the rooms: each is a page, so that a key leads nowhere that a link does not. */
const actions: readonly Place[] = [
  { path: "/log", name: "Log an invitation", words: "paste mail file new add" },
  { path: "/check", name: "Check a letter", words: "read proof message" },
  { path: "/compare", name: "Compare opportunities", words: "side by side" },
  { path: "/close-out", name: "Tell the others", words: "close out accepted withdraw" },
  { path: "/decisions", name: "Look back at decisions", words: "review calibration" },
  { path: "/criteria/new", name: "Add a criterion", words: "non-negotiable goal" },
  { path: "/criteria/order", name: "Put goals in order", words: "rank weights" },
  { path: "/criteria/present-job", name: "Your present job", words: "current" },
  { path: "/documents", name: "Papers", words: "résumé resume cv letter documents" },
  { path: "/import", name: "Bring in what you tracked elsewhere", words: "import csv linkedin" },
  { path: "/history/evidence", name: "Evidence of your search", words: "work-search log report nachweis" },
  { path: "/settings/wordings", name: "Words of your own", words: "templates sentences" },
  { path: "/settings/export", name: "Take everything with you", words: "export zip download" },
  { path: "/settings/backup", name: "Backups", words: "restore copy safe" },
  { path: "/settings/account", name: "Delete your account", words: "remove erase" },
  { path: "/calendar/feed", name: "In your own calendar", words: "calendar feed ical subscribe address" },
  { path: "/opportunities/silent", name: "Who has gone silent", words: "silence no-answer ghosted" },
  { path: "/opportunities/dealings", name: "Have I dealt with them before?", words: "met company agency" },
  { path: "/opportunities/tags", name: "Tags", words: "labels stages" },
  { path: "/people/new", name: "Add somebody", words: "contact" },
  { path: "/prepare/reflection", name: "Self-reflection", words: "questions values" },
  { path: "/prepare/practice", name: "Interview practice", words: "practise log" },
  { path: "/prepare/skills", name: "Skills", words: "learn evidence" },
  { path: "/guide", name: "Should I decline, when and how", words: "help guide" },
];

/** What can be done with the opportunity whose page is open. */
const here: readonly { path: string; name: string }[] = [
  { path: "write", name: "Write to them" },
  { path: "checklist", name: "Answer the checklist" },
  { path: "advice", name: "Where the advice comes from" },
  { path: "facts", name: "Correct the facts" },
  { path: "before-declining", name: "Before you decline" },
];

/** The places to go from a page, those of what is open first: all, or those whose words begin with the ones typed. */
export function placesFrom(pathname: string, typed = ""): { title: string; places: readonly Place[] }[] {
  const opportunity = /^\/opportunities\/[0-9a-f-]{36}(?=\/|$)/.exec(pathname)?.[0];
  const about = opportunity ? here.map(({ path, name }) => ({ path: `${opportunity}/${path}`, name })) : [];
  const groups = [
    { title: "This opportunity", places: about },
    { title: "Do", places: actions },
    { title: "Go to", places: rooms.map(({ path, name }) => ({ path, name })) },
  ];
  return groups
    .map(({ title, places }) => ({ title, places: places.filter((place) => holds(place, typed)) }))
    .filter(({ places }) => places.length > 0);
}

function holds({ name, words = "" }: Place, typed: string): boolean {
  const known = `${name} ${words}`.toLowerCase().split(/\s+/);
  const asked = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return asked.every((word) => known.some((each) => each.startsWith(word)));
}
