import { parse } from "tldts";
import { lacksZone } from "@/lib/domain/time/slot";
import type { Fact } from "../proposal";
import type { Context } from "./context";

/**
 * In which zone the times are most likely meant that do not say theirs: the sender's country where its zone is one and
 * their clock does not speak against it, else the offset of their clock, else the reader's zone. A clock in UTC is a
 * machine's more often than somebody's in London, so it says nothing by itself.
 *
 * Medium where the sender's clock or country says it, low where it is no more than the reader's own.
 */
export function readAssumedZone(context: Context): Fact | null {
  const { fact } = context;
  const asked = fact("answerBy");
  const first = [...fact("proposedTimes"), ...(asked ? [asked] : [])].find(({ value }) => lacksZone(value));
  return first ? { ...first, ...likelyZone(context) } : null;
}

/** Whether the sender's clock shows another time than the reader's, so that a time without its zone is doubtful. */
export function isOfAnotherClock({ calendar, reading }: Context): boolean {
  const { sent, senderOffset } = calendar();
  return senderOffset !== null && sent.withTimeZone(reading.timeZone).offset !== senderOffset;
}

function likelyZone(context: Context): Pick<Fact, "value" | "confidence"> {
  const { letter, calendar, reading } = context;
  const { sent, senderOffset } = calendar();
  const ending =
    parse(letter.sender.address?.words ?? "")
      .publicSuffix?.split(".")
      .at(-1) ?? "";
  const ofCountry = ZONES[ending];
  const isClockTheirs = senderOffset !== null && senderOffset !== UTC;
  const isBorneOut = (zone: string) => !isClockTheirs || sent.withTimeZone(zone).offset === senderOffset;
  if (ofCountry && isBorneOut(ofCountry)) return { value: ofCountry, confidence: "medium" };
  if (isClockTheirs && isOfAnotherClock(context)) return { value: senderOffset, confidence: "medium" };
  return { value: reading.timeZone, confidence: isClockTheirs ? "medium" : "low" };
}

const UTC = "+00:00";

/** Countries in which it is everywhere the same time, by the ending of their addresses. */
const ZONES: Readonly<Record<string, string>> = {
  ...{
    uk: "Europe/London",
    ie: "Europe/Dublin",
    de: "Europe/Berlin",
    at: "Europe/Vienna",
    ch: "Europe/Zurich",
  },
  ...{ fr: "Europe/Paris", be: "Europe/Brussels", lu: "Europe/Luxembourg", nl: "Europe/Amsterdam" },
  ...{ it: "Europe/Rome", dk: "Europe/Copenhagen", se: "Europe/Stockholm", no: "Europe/Oslo" },
  ...{ fi: "Europe/Helsinki", pl: "Europe/Warsaw", cz: "Europe/Prague", sk: "Europe/Bratislava" },
  ...{ hu: "Europe/Budapest", ro: "Europe/Bucharest", bg: "Europe/Sofia", gr: "Europe/Athens" },
  ...{
    hr: "Europe/Zagreb",
    si: "Europe/Ljubljana",
    ee: "Europe/Tallinn",
    lv: "Europe/Riga",
    lt: "Europe/Vilnius",
  },
  ...{ in: "Asia/Kolkata", sg: "Asia/Singapore", jp: "Asia/Tokyo", kr: "Asia/Seoul", nz: "Pacific/Auckland" },
  ...{
    za: "Africa/Johannesburg",
    ng: "Africa/Lagos",
    ke: "Africa/Nairobi",
    ar: "America/Argentina/Buenos_Aires",
  },
};
