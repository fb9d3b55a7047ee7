import autocannon from "autocannon";
import type { Fields } from "./form.ts";
import type { Answer, Visitor } from "./visitor.ts";

/** One thing that is measured: a page that is asked for, or a form of it that is sent, with fresh fields each time. */
export type Request = { path: string; expects: number; fields?: () => Fields };

/** Milliseconds: the middle one, and what 95 of 100 stay below. */
type Latency = { medianMs: number; p95Ms: number };

const WARM_UP = 10;
const COUNTED = 50;
const CONNECTIONS = 10;
const SECONDS = 5;
const FORMS = 150;

/** Asks for two things in turn, so that whatever else the machine does hits both alike. */
export async function timeInTurns(page: Asked, floor: Asked): Promise<Turns> {
  const taken = { page: [] as number[], floor: [] as number[] };
  for (let turn = 0; turn < WARM_UP + COUNTED; turn++) {
    const answers = {
      page: await once(page.visitor, page.request),
      floor: await once(floor.visitor, floor.request),
    };
    if (turn < WARM_UP) continue;
    taken.page.push(answers.page.milliseconds);
    taken.floor.push(answers.floor.milliseconds);
  }
  return { page: latencyOf(taken.page), floor: latencyOf(taken.floor) };
}

/** How long a page took, and the floor beside it. */
export type Turns = { page: Latency; floor: Latency };

type Asked = { visitor: Visitor; request: Request };

/** @throws Error when the answer is not the one that is measured. */
async function once(visitor: Visitor, { path, expects, fields }: Request): Promise<Answer> {
  const answer = fields ? await visitor.submit(path, fields()) : await visitor.get(path);
  if (answer.status !== expects) throw new Error(`${path} answered ${answer.status}, not ${expects}.`);
  return answer;
}

/** How many a second are answered on ten connections: of a page for five seconds, of a form the first 150. */
export const requestsPerSecond = (visitor: Visitor, request: Request): Promise<number> =>
  request.fields ? formsPerSecond(visitor, request) : pagesPerSecond(visitor, request);

async function pagesPerSecond({ origin, headers }: Visitor, { path, expects }: Request): Promise<number> {
  const requests = [{ method: "GET", path, headers }];
  const result = await autocannon({ url: origin, connections: CONNECTIONS, duration: SECONDS, requests });
  const answers = Object.keys(result.statusCodeStats).filter((status) => Number(status) !== expects);
  if (result.errors > 0 || answers.length > 0) {
    throw new Error(`${path} under load: ${result.errors} errors, and answers ${answers.join(", ")}.`);
  }
  return (result.statusCodeStats[expects]?.count ?? 0) / result.duration;
}

/** By count, not by time: a person may change things 600 times a minute, and what is refused must not be measured. */
async function formsPerSecond(visitor: Visitor, request: Request): Promise<number> {
  const began = performance.now();
  let left = FORMS;
  const connections = Array.from({ length: CONNECTIONS }, async () => {
    while (left-- > 0) await once(visitor, request);
  });
  await Promise.all(connections);
  return FORMS / ((performance.now() - began) / 1000);
}

const latencyOf = (times: readonly number[]): Latency => ({
  medianMs: median(times),
  p95Ms: atShare(times, 0.95),
});

export const median = (values: readonly number[]): number => atShare(values, 0.5);

/** The value that this share of the values does not exceed, by the nearest rank. */
function atShare(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
