import { MOST_UPLOAD_BYTES } from "@/lib/form";

/** Where to go on after files were sent, or in one sentence why nothing came of it. */
export type Sent = { path: string } | { problem: string };

/**
 * Sends files to be kept, and tells meanwhile how far it is, from 0 to 1. What is too large is not even sent.
 *
 * @param from where a page was
 */
export function sendFiles(
  files: readonly File[],
  tell: (share: number) => void = () => {},
  from = "",
): Promise<Sent> {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  if (size > MOST_UPLOAD_BYTES) return Promise.resolve({ problem: tooLarge(files, size) });
  const form = new FormData();
  for (const file of files) form.append("file", file);
  form.set("url", from);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/api/originals");
    request.setRequestHeader("accept", "application/json");
    request.responseType = "json";
    request.upload.addEventListener("progress", ({ loaded, total }) => tell(total > 0 ? loaded / total : 0));
    request.addEventListener("load", () => {
      const path = request.response?.path;
      resolve(typeof path === "string" ? { path } : { problem: REFUSED });
    });
    request.addEventListener("error", () => resolve({ problem: UNREACHED }));
    request.send(form);
  });
}

function tooLarge(files: readonly File[], size: number): string {
  const megabytes = Math.ceil(size / 1024 / 1024);
  const [only, ...more] = files;
  const what = only && more.length === 0 ? `${only.name} has` : "Together these files have";
  return `${what} ${megabytes} MB; at most ${MOST_UPLOAD_BYTES / 1024 / 1024} can be handed in at once.`;
}

const REFUSED = "This was not taken, and nothing was kept. Open the page again and try it from there.";
const UNREACHED = "Tactful could not be reached, and nothing was kept. Try again in a moment.";
