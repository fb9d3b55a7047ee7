import { test } from "vitest";
import * as z from "zod";
import { page } from "@/lib/domain/capture/page";
import { filesLike, nearly, readEach } from "@/lib/platform/reading/fixtures/fuzz";
import { readPage } from "./page-reader";

test("of ten thousand pages that are nearly right each is read or refused", {
  timeout: 300_000,
}, async () => {
  const pages = nearly(filesLike("lib/platform/reading/fixtures/*.html"), [
    ...[
      "<",
      ">",
      "</",
      "/>",
      "<!--",
      "-->",
      "<![CDATA[",
      "]]>",
      "<script>",
      "</script",
      "<style",
      "<svg><title>",
      "<base href=",
    ],
    ...[
      '<script type="application/ld+json">',
      '{"@type":"JobPosting",',
      '"@graph":[',
      '"@id":"',
      "}",
      "]",
      ",",
      '"',
      "\\",
      "\\u00",
    ],
    ...[
      "&quot;",
      "/*",
      "//",
      "<table>",
      "<tr><td>",
      "<ul><li>",
      "<div>",
      "<p hidden>",
      "<a href=",
      "<template>",
      "<plaintext>",
    ],
    ...[
      '<div itemscope itemtype="https://schema.org/JobPosting">',
      ' itemprop="',
      "<meta charset=utf-16>",
      "<meta charset=x>",
    ],
    ...[
      "&#x110000;",
      "&#0;",
      "&",
      "\0",
      "\uFFFE",
      "\u202E",
      "__proto__",
      "constructor",
      "1e999",
      "-",
      "<!DOCTYPE",
    ],
  ]);
  const outcome = z.discriminatedUnion("ok", [
    z.object({ ok: z.literal(true), value: page }),
    z.object({ ok: z.literal(false), reason: z.literal("not-a-page") }),
  ]);
  const origin = { contentType: "text/html", url: "https://jobs.example/" };
  await readEach(pages, (bytes) => outcome.parse(readPage({ bytes, ...origin })));
});
