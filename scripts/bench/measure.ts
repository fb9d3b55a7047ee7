import autocannon from "autocannon";
import type { Fields } from "./form.ts";
import { multipart } from "./form.ts";
import type { Answer, Visitor } from "./visitor.ts";

/** One thing that is measured: a page that is asked for, or a form of it that is sent, with fresh fields each time. */
export type Request = { path: string; expects: number; fields?: () => Fields };

/** Milliseconds: the middle one, and what 95 of 100 stay below. */
export type Latency = { medianMs: number; p95Ms: number };

const WARM_UP = 10;
const COUNTED = 50;
const CONNECTIONS = 10;
const SECONDS = 5;
const WRITES = 150;

/**
 * Asks for one thing of each of several servers in turn, so that whatever else the machine does hits all alike.
 * @returns how long each took, in the order given.
 */
export async function takeTurns(asked: { visitor: Visitor; request: Request }[]): Promise<Latency[]> {
  const taken = asked.map((): number[] => []);
  for (let turn = 0; turn < WARM_UP + COUNTED; turn++) {
    for (const [index, { visitor, request }] of asked.entries()) {
      const { milliseconds } = await once(visitor, request);
      if (turn >= WARM_UP) taken[index]?.push(milliseconds);
    }
  }
  return taken.map((times) => ({ medianMs: atShare(times, 0.5), p95Ms: atShare(times, 0.95) }));
}

/** @throws Error when the answer is not the one that is measured. */
export async function once(visitor: Visitor, { path, expects, fields }: Request): Promise<Answer> {
  const answer = fields ? await visitor.submit(path, fields()) : await visitor.get(path);
  if (answer.status !== expects) throw new Error(`${path} answered ${answer.status}, not ${expects}.`);
  return answer;
}

/** How many a second are answered on ten connections: pages for five seconds, or 150 forms. */
export async function requestsPerSecond(
  { origin, headers }: Visitor,
  { path, expects, fields }: Request,
): Promise<number> {
  const result = await autocannon({
    url: origin,
    connections: CONNECTIONS,
    ...(fields ? { amount: WRITES } : { duration: SECONDS }),
    requests: [fields ? post(path, headers, fields) : { method: "GET", path, headers }],
  });
  const others = Object.keys(result.statusCodeStats).filter((status) => Number(status) !== expects);
  if (result.errors > 0 || others.length > 0) {
    throw new Error(`${path} under load: ${result.errors} errors, and answers ${others.join(", ")}.`);
  }
  return (result.statusCodeStats[expects]?.count ?? 0) / result.duration;
}

function post(path: string, headers: Record<string, string>, fields: () => Fields) {
  const contentType = { "content-type": multipart({}).contentType };
  return {
    ...{ method: "POST", path, headers: { ...headers, ...contentType } },
    setupRequest: <R extends object>(request: R) => ({ ...request, body: multipart(fields()).body }),
  };
}

export const median = (values: readonly number[]): number => atShare(values, 0.5);

/** The value that this share of the values does not exceed, by the nearest rank. */
function atShare(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
