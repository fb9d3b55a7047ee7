/**
 * The thread in which files of strangers are read: a file made to eat memory or time takes only the thread with it.
 *
 * It stays plain JavaScript, is found by its path at run time and is never bundled: a bundler would rewrite its address.
 * The readers are TypeScript that Node runs as it is, so their own imports are relative and say their endings. A reader
 * takes a request and gives a `Result`; what it gives is checked by the side that asked, which is `in-thread.ts`.
 */
import { parentPort } from "node:worker_threads";

/** Who reads what; each is loaded when it is first asked for. */
const READERS = {
  mail: async () => (await import("../mail/eml-reader.ts")).readMail,
  attachment: async () => (await import("../mail/eml-reader.ts")).readAttachment,
  calendar: async () => (await import("./calendar/calendar-reader.ts")).readCalendar,
  page: async () => (await import("./page/page-reader.ts")).readPage,
  tables: async () => (await import("../tables/table-reader.ts")).readTables,
};

// One thread reads many people's files: nothing that one of them does to it may reach the next.
Object.preventExtensions(Object.prototype);

parentPort?.on("message", async ({ format, request }) => {
  parentPort?.postMessage(await answer(format, request));
});

/** @type {Map<string, (request: any) => unknown>} */
const loaded = new Map();

/** @param {keyof typeof READERS} format */
async function load(format) {
  const read = await READERS[format]();
  loaded.set(format, read);
  parentPort?.postMessage("loaded");
  return read;
}

/**
 * @param {keyof typeof READERS} format
 * @param {any} request
 */
async function answer(format, request) {
  try {
    const read = loaded.get(format) ?? (await load(format));
    return await read(request);
  } catch {
    return { ok: false, reason: "unreadable" };
  }
}
