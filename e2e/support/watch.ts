import type { BrowserContext } from "@playwright/test";

/** What went wrong in a browser while a test looked elsewhere. */
export class Watch {
  readonly #problems: string[] = [];
  readonly #expected: RegExp[] = [];

  /** Lets a problem that matches pass, in this test. */
  expect(problem: RegExp): void {
    this.#expected.push(problem);
  }

  /** The problems that nobody expected. */
  unexpected(): string[] {
    return this.#problems.filter((problem) => !this.#expected.some((pattern) => pattern.test(problem)));
  }

  /** Watches every page of a browser context that has no business anywhere but at `origin`. */
  begin(context: BrowserContext, origin: string): void {
    const note = (problem: string) => this.#problems.push(problem);
    context.on("console", (message) => {
      if (message.type() === "error") note(`console error: ${message.text()} (${message.location().url})`);
    });
    context.on("weberror", (error) => note(`page error: ${error.error().stack ?? error.error().message}`));
    context.on("request", (request) => {
      const url = new URL(request.url());
      if (/^(http|ws)s?:$/.test(url.protocol) && url.origin !== origin) note(`foreign request: ${url}`);
    });
    context.on("response", (response) => {
      if (response.status() >= 500) note(`answer ${response.status()}: ${response.url()}`);
    });
    context.on("requestfailed", (request) => {
      const reason = request.failure()?.errorText ?? "unknown";
      // Not a failure: the page went elsewhere before the answer was there, or the answer became a download.
      // Nor is it one that the browser's own cache was full.
      if (!["net::ERR_ABORTED", "net::ERR_CACHE_WRITE_FAILURE"].includes(reason))
        note(`failed request: ${request.url()} (${reason})`);
    });
  }
}
