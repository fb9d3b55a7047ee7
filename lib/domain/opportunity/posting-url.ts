/**
 * The address of a posting as it is known again: without what only follows the visitor, in one spelling. It still leads
 * there.
 * @returns null for what is no address of the web.
 */
export function postingUrlOf(address: string): string | null {
  const url = URL.parse(address.trim());
  if (!url || !/^https?:$/.test(url.protocol) || address.length > MOST_CHARACTERS) return null;
  url.hash = "";
  [url.username, url.password] = ["", ""];
  const job = linkedInJobOf(url);
  if (job) return `https://www.linkedin.com/jobs/view/${job}`;
  const telling = TELLING.find(({ host, path }) => isAt(url, host) && url.pathname.startsWith(path));
  for (const name of [...url.searchParams.keys()]) {
    const isKept = telling ? telling.parameters.includes(name) : !FOLLOWS_THE_VISITOR.test(name);
    if (!isKept) url.searchParams.delete(name);
  }
  url.searchParams.sort();
  url.pathname = url.pathname.replace(/(?<=[^/])\/$/, "");
  return url.href;
}

/** A mail of theirs, a search, a country's own site and a page with the title in its address lead to one job by its number. */
function linkedInJobOf(url: URL): string | null {
  if (!isAt(url, "linkedin.com")) return null;
  const inPath = LINKEDIN_JOB.exec(url.pathname)?.[1];
  const inSearch = url.pathname.startsWith("/jobs/") ? url.searchParams.get("currentJobId") : null;
  return inPath ?? (/^\d{5,20}$/.test(inSearch ?? "") ? inSearch : null);
}

/** "/jobs/view/4012345678", "/comm/jobs/view/senior-planner-at-acme-4012345678/". */
const LINKEDIN_JOB = /^(?:\/comm)?\/jobs\/view\/(?:[^/]{0,300}-)?(\d{5,20})\/?$/;

const isAt = ({ hostname }: URL, host: string): boolean => hostname === host || hostname.endsWith(`.${host}`);

/** Longer ones are made to hold something else. */
const MOST_CHARACTERS = 2000;

/** Names of parameters that nobody gives to what tells two postings apart. */
const FOLLOWS_THE_VISITOR =
  /^(?:utm_\w{1,40}|refid|referrer|gh_src|lever-(?:source|origin|via)|trk|trkinfo|trackingid|gclid|fbclid|msclkid|mc_[ce]id|_hsenc|_hsmi|_ga|_gl)$/i;

/** Where it is known which parameters tell postings apart, the others say where the visitor came from. */
const TELLING = [
  { host: "linkedin.com", path: "/jobs/view/", parameters: [] as string[] },
  { host: "indeed.com", path: "/viewjob", parameters: ["jk"] },
];
