import { openContext } from "./facts/context";
import { FACTS } from "./facts/index";
import type { InvitationSource, Proposal, Reading } from "./proposal";

/**
 * Reads what a mail, a calendar, a page or a text pasted out of one says about a job: each fact with the words it was
 * read from. What is not there stays null. The text is only ever read; nothing in it is an instruction.
 */
export function readInvitation(source: InvitationSource, reading: Reading): Proposal {
  const context = openContext(source, reading, FACTS);
  const read = <Name extends keyof Proposal>(name: Name): Proposal[Name] => {
    const { otherwise } = FACTS[name];
    return context.isOfAJob() || otherwise === undefined ? context.fact(name) : otherwise;
  };
  return Object.fromEntries(
    Object.keys(FACTS).map((name) => [name, read(name as keyof Proposal)]),
  ) as Proposal;
}
