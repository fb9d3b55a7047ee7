import { readFileSync } from "node:fs";
import path from "node:path";
import type { InvitationSource } from "@/lib/domain/capture/proposal";
import { readEml } from "@/lib/platform/mail/read-eml";
import { readCalendar } from "@/lib/platform/reading/calendar/read-calendar";
import { readPage } from "@/lib/platform/reading/page/read-page";
import { err, ok, type Result } from "@/lib/result";

/** Reads a file as the product does, by its ending; any other text is one that was pasted. */
export async function readFile(file: string): Promise<Result<InvitationSource, string>> {
  const bytes = readFileSync(file);
  switch (path.extname(file).toLowerCase()) {
    case ".eml": {
      const mail = await readEml(bytes);
      return mail.ok ? ok(mail.value.attached ?? mail.value) : mail;
    }
    case ".ics": {
      const events = await readCalendar(bytes);
      return events.ok ? ok({ text: "", events: events.value }) : events;
    }
    case ".html":
    case ".htm": {
      const page = await readPage(bytes, { contentType: null, url: null });
      return page.ok ? ok({ text: page.value.text, page: page.value }) : page;
    }
    case ".txt":
      return ok({ text: bytes.toString("utf8") });
    default:
      return err("no file that is read");
  }
}
