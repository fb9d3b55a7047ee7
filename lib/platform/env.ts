import path from "node:path";
import * as z from "zod";

const flag = z.enum(["true", "false"], "must be true or false").transform((value) => value === "true");

const hosts = z.string().transform((value, { addIssue }) => {
  const entries = value.split(",").map((entry) => entry.trim());
  const wrong = entries.find((entry) => !HOST_AND_PORT.test(entry) || !URL.canParse(`http://${entry}`));
  if (wrong !== undefined) addIssue("must be host:port, several separated by commas");
  // In the one spelling that an address is read into.
  return entries.map((entry) => `${URL.parse(`http://${entry}`)?.hostname}:${entry.split(":").at(-1)}`);
});

const HOST_AND_PORT = /^(?:[\w.-]+|\[[\da-f:.]+\]):[1-9]\d{0,4}$/i;

const schema = z.object({
  PORT: z.coerce
    .number("must be a number")
    .int("must be a whole number")
    .min(1, "must be between 1 and 65535")
    .max(65535, "must be between 1 and 65535")
    .default(3000),
  HOST: z.string().min(1, "must name an address").default("127.0.0.1"),
  APP_URL: z
    .url({ protocol: /^https?$/, error: "must be an absolute address such as https://jobs.example.org" })
    .transform((value) => new URL(value).origin)
    .optional(),
  DATA_DIR: z.string().min(1, "must name a folder").default("data"),
  DATABASE_URL: z
    .string()
    .startsWith("file:", "must begin with file: (this release keeps its data in SQLite)")
    .optional(),
  ALLOW_SIGN_UP: flag.default(false),
  TRUST_PROXY: flag.default(false),
  ALLOW_PRIVATE_HOSTS: hosts.default([]),
  MOST_IMPORT_MB: z.coerce
    .number("must be a number")
    .int("must be a whole number")
    .min(1, "must be between 1 and 2047")
    .max(2047, "must be between 1 and 2047")
    .default(2047),
  MOST_KEPT_MB: z.coerce
    .number("must be a number")
    .int("must be a whole number")
    .min(1, "must be at least 1")
    .default(4096),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "silent"], "must be a level such as info or warn")
    .default("info"),
});

/**
 * The settings, all optional in the environment, checked once.
 * `dataDir` and `databaseFile` are absolute paths; `appUrl` is an origin, or null when the server is only reached
 * by its loopback names.
 */
export type Settings = {
  port: number;
  host: string;
  appUrl: string | null;
  dataDir: string;
  databaseFile: string;
  isSignUpAllowed: boolean;
  /** Whether a proxy of one's own stands in front, whose word on a sender's address counts. */
  trustsProxy: boolean;
  /** `host:port` of one's own network that a posting may be fetched from; of all others only public ones. */
  privateHosts: readonly string[];
  /** How large a file may be in which somebody brings everything along. */
  mostImportBytes: number;
  /** How much the mails, enclosures and documents of one account may take together. */
  mostKeptBytes: number;
  logLevel: string;
};

/** A setting that does not hold; `message` is one plain sentence that names it. */
export class SettingsError extends Error {}

/** @throws SettingsError with one sentence about the first setting that is wrong. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new SettingsError(`The setting ${issue?.path.join(".")} ${issue?.message}.`);
  }
  const { PORT, HOST, APP_URL, DATA_DIR, DATABASE_URL, ALLOW_SIGN_UP, TRUST_PROXY } = parsed.data;
  const dataDir = path.resolve(/* turbopackIgnore: true */ process.cwd(), DATA_DIR);
  return {
    port: PORT,
    host: HOST,
    appUrl: APP_URL ?? null,
    dataDir,
    databaseFile: DATABASE_URL
      ? path.resolve(/* turbopackIgnore: true */ process.cwd(), DATABASE_URL.slice("file:".length))
      : path.join(dataDir, "tactful.db"),
    isSignUpAllowed: ALLOW_SIGN_UP,
    trustsProxy: TRUST_PROXY,
    privateHosts: parsed.data.ALLOW_PRIVATE_HOSTS,
    mostImportBytes: parsed.data.MOST_IMPORT_MB * 1024 * 1024,
    mostKeptBytes: parsed.data.MOST_KEPT_MB * 1024 * 1024,
    logLevel: parsed.data.LOG_LEVEL,
  };
}

/** The settings of this process, read from its environment at first use. */
export const settings = (): Settings => {
  cached ??= readSettings(process.env);
  return cached;
};

let cached: Settings | undefined;
