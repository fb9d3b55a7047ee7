import { createRequire } from "node:module";
import type { FormState } from "@/lib/form";
import type { FormAction } from "@/lib/platform/action";
import { ownOrigins } from "@/lib/platform/origin";

// The request that code under test believes it answers, in the place of next/headers, next/navigation and next/cache:
//   vi.mock("next/headers", () => import("@/prisma/seed/request"));

const current = { headers: new Headers(), cookies: new Map<string, string>() };

/** Sets the scene for one request: from a page of ours, unless its headers say otherwise; null takes one away. */
export function receive(
  sent: Record<string, string | null> = {},
  cookies: Record<string, string> = {},
): void {
  const ours = {
    origin: ownOrigins()[0] ?? null,
    "sec-fetch-site": "same-origin",
    "x-forwarded-for": "192.0.2.7",
  };
  const kept = Object.entries({ ...ours, ...sent }).filter(
    (header): header is [string, string] => header[1] !== null,
  );
  current.headers = new Headers(kept);
  current.cookies = new Map(Object.entries(cookies));
}

/** The cookies that the browser holds by now. */
export const heldCookies = (): Record<string, string> => Object.fromEntries(current.cookies);

export const headers = async () => current.headers;

export const cookies = async () => ({
  getAll: () => [...current.cookies].map(([name, value]) => ({ name, value })),
  set: (name: string, value: string) => void current.cookies.set(name, value),
  delete: (name: string) => void current.cookies.delete(name),
});

/** What redirect() throws: the page that the browser is led to. */
class LedTo extends Error {
  readonly path: string;
  constructor(path: string) {
    super(`led to ${path}`);
    this.path = path;
  }
}

export function redirect(path: string): never {
  throw new LedTo(path);
}

export const revalidatePath = (): void => {};

/** Sends a form as a browser does: what it is answered, or the path that the browser is led to. */
export async function sendForm(
  action: FormAction,
  fields: Record<string, string | string[]>,
): Promise<FormState | string> {
  const form = new FormData();
  for (const [name, values] of Object.entries(fields)) {
    for (const value of [values].flat()) form.append(name, value);
  }
  try {
    return await action({ status: "untouched", key: "" }, form);
  } catch (error) {
    if (error instanceof LedTo) return error.path;
    throw error;
  }
}

// next-auth asks for next/headers by itself, past the runner's own stand-ins.
Object.assign(createRequire(import.meta.url)("next/headers"), { headers, cookies });
