import type { Hit } from "@/lib/domain/check/finding";
import { findCompany, mentionsRole } from "@/lib/domain/check/names";
import type { Rule } from "@/lib/domain/check/rule";
import { CHANNELS } from "@/lib/domain/message/channels";

/** An e-mail's subject says what it is about. A reply keeps the subject of its thread, whatever that is. */
export const subject: Rule = {
  code: "subject",
  class: "structure",
  mark: "time",
  applies: ({ channel, subject: line, facts }) =>
    CHANNELS[channel].hasSubject &&
    facts.threadSubject === null &&
    !/^\s*(?:re|aw|sv|antw|fwd?|wg)\s*:/i.test(line),
  find: ({ subject: line, kind, facts, norms }) => {
    const namesNothing =
      norms.names !== "none" &&
      !(facts.role !== null && mentionsRole(line, facts.role)) &&
      findCompany(line, facts.company) === null &&
      // "Hello again from Maya Okafor" says enough to somebody who knows her.
      !(kind === "keep-in-touch" && (line.includes(facts.senderName) || COMES_BACK.test(line)));
    if (line.trim() === "") return [hit("The subject is empty.", line)];
    if (/[!?]{2}/.test(line)) return [hit("The subject shouts.", line)];
    if (norms.names === "none" && SAYS_NOTHING.test(line)) return [hit("Say what it is about.", line)];
    return namesNothing ? [hit("Name the role or the company in the subject.", line)] : [];
  },
};

const COMES_BACK = /\b(?:again|from|news|update|catching up)\b/i;

const SAYS_NOTHING =
  /^\W{0,9}(?:hi|hiya|hey|hello|yo|re|fyi|(?:a |one )?(?:quick |short )?(?:question|one|favou?r|note)|update|news|important|urgent|stuff|thing|me again|no subject)?\W{0,9}$/i;

const hit = (message: string, line: string): Hit => ({
  severity: "info",
  message,
  where: "subject",
  span: line === "" ? null : { start: 0, end: line.length },
});
