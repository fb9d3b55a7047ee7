import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A site with postings on this machine; `asked` are the paths that were asked for, in their order. */
export type JobBoard = { host: string; asked: string[]; stop: () => Promise<void> };

/** The path of its posting; at every other there is nothing. */
export const POSTING = "/jobs/7";

/** Starts a site with one posting, marked up as job boards do. */
export async function startJobBoard(): Promise<JobBoard> {
  const asked: string[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    asked.push(request.url ?? "");
    const isThere = request.url?.startsWith(POSTING) ?? false;
    response.writeHead(isThere ? 200 : 404, { "content-type": "text/html; charset=utf-8" });
    response.end(isThere ? PAGE : "<p>Nothing here.</p>");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const stop = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { host: `127.0.0.1:${port}`, asked, stop };
}

const MARKED = {
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title: "Supply planner",
  hiringOrganization: { "@type": "Organization", name: "Harbour Foods" },
  jobLocation: { "@type": "Place", address: { addressLocality: "Hamburg", addressCountry: "DE" } },
  baseSalary: {
    ...{ "@type": "MonetaryAmount", currency: "EUR" },
    value: { "@type": "QuantitativeValue", minValue: 52_000, maxValue: 58_000, unitText: "YEAR" },
  },
  validThrough: "2026-12-18",
  description: "<p>You plan what the harbour needs.</p>",
};

const PAGE = `<!doctype html><html lang="en"><head><title>Supply planner at Harbour Foods</title>
<link rel="icon" href="data:,">
<script type="application/ld+json">${JSON.stringify(MARKED)}</script></head>
<body><nav>Jobs</nav><main><h1>Supply planner</h1><p>Harbour Foods, Hamburg. 52,000 to 58,000 euros a year.</p>
<p>You plan what the harbour needs, two days a week from home.</p></main></body></html>`;
