/** How people say a zone before "time", or alone at the end of a clause. */
export const SPOKEN_NAMES: Readonly<Record<string, readonly string[]>> = {
  "America/New_York": ["eastern", "us eastern", "new york", "boston"],
  "America/Chicago": ["central", "us central", "chicago", "austin"],
  "America/Denver": ["mountain", "denver"],
  "America/Los_Angeles": ["pacific", "us pacific", "los angeles", "san francisco", "seattle"],
  "Europe/London": ["uk", "british", "british summer", "london"],
  UTC: ["greenwich mean"],
  "Europe/Berlin": ["central european", "berlin"],
  "Europe/Athens": ["eastern european"],
  "Europe/Lisbon": ["western european"],
  "Asia/Kolkata": ["india standard", "indian standard"],
  "Asia/Dubai": ["gulf"],
  "Australia/Sydney": ["sydney"],
  "Asia/Singapore": ["singapore"],
};

/** The letters that people write after a time of day. */
export const LETTERS: Readonly<Record<string, readonly string[]>> = {
  UTC: ["UTC", "GMT"],
  "Europe/London": ["BST"],
  "Europe/Lisbon": ["WET", "WEST"],
  "Europe/Berlin": ["CET", "CEST"],
  "Europe/Athens": ["EET", "EEST"],
  "Europe/Moscow": ["MSK"],
  "America/New_York": ["ET", "EST", "EDT"],
  "America/Chicago": ["CT", "CST", "CDT"],
  "America/Denver": ["MT", "MST", "MDT"],
  "America/Los_Angeles": ["PT", "PST", "PDT"],
  "America/Anchorage": ["AKST"],
  "Pacific/Honolulu": ["HST"],
  "America/Sao_Paulo": ["BRT"],
  "Asia/Kolkata": ["IST"],
  "Asia/Singapore": ["SGT"],
  "Asia/Hong_Kong": ["HKT"],
  "Asia/Tokyo": ["JST"],
  "Asia/Seoul": ["KST"],
  "Asia/Dubai": ["GST"],
  "Asia/Karachi": ["PKT"],
  "Africa/Johannesburg": ["SAST"],
  "Africa/Nairobi": ["EAT"],
  "Africa/Lagos": ["WAT"],
  "Australia/Sydney": ["AEST", "AEDT", "AET"],
  "Australia/Adelaide": ["ACST", "ACDT"],
  "Australia/Perth": ["AWST"],
  "Pacific/Auckland": ["NZST", "NZDT"],
};

/** Letters that several places use, told apart by where the sender's clock stands. */
export const SHARED_LETTERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  IST: {
    "+01:00": "Europe/Dublin",
    "+00:00": "Europe/Dublin",
    "+02:00": "Asia/Jerusalem",
    "+03:00": "Asia/Jerusalem",
  },
  CST: { "+08:00": "Asia/Shanghai" },
  BST: { "+06:00": "Asia/Dhaka" },
  EST: { "+10:00": "Australia/Sydney", "+11:00": "Australia/Sydney" },
  GMT: { "+01:00": "Europe/London" },
};
