import type { Page } from "@/lib/domain/capture/page";
import { keepPage, keepText } from "@/lib/features/originals/commands";
import { done } from "../scene";
import { logOne } from "../steps";
import type { Chapter } from "./chapter";

/** Applied for, confirmed, and turned down by them three weeks later: their no, not hers. */
export const tradeCompliance: Chapter = async ({ days, at }) => {
  const company = "Kesselbrück Handel AG";
  const id = await logOne(at(50, "09:40"), {
    ...{ company, role: "Trade Compliance Planner", kind: "confirmation" },
    receivedAt: days.at(50, "09:31"),
    text: `Subject: Your application as Trade Compliance Planner

Dear Ms Okafor,

Thank you for applying for the position of Trade Compliance Planner at Kesselbrück Handel AG. We have received your application and will be in touch as soon as we have looked at it.

Your recruiting team
Kesselbrück Handel AG`,
  });
  await logOne(at(36, "16:20"), {
    ...{ kind: "rejection", under: `same:${id}`, receivedAt: days.at(36, "15:58") },
    text: `Subject: Your application as Trade Compliance Planner

Dear Ms Okafor,

Thank you for your interest in Kesselbrück Handel AG. After careful consideration we have decided to move forward with other candidates for the position of Trade Compliance Planner.

We wish you all the best in your search.

Your recruiting team
Kesselbrück Handel AG`,
  });
};

/** Applied for six weeks ago, confirmed, and silent since. */
export const seedLogistics: Chapter = async ({ days, at }) => {
  await logOne(at(31, "12:05"), {
    ...{ company: "Wiesengrund Saaten GmbH", role: "Logistics Product Analyst", kind: "confirmation" },
    receivedAt: days.at(31, "11:48"),
    text: `Subject: Application received: Logistics Product Analyst

Dear Maya Okafor,

Thank you for your application as Logistics Product Analyst at Wiesengrund Saaten GmbH. It has reached us safely. We will get back to you.

Wiesengrund Saaten GmbH`,
  });
};

const page = (closing: string): Page => ({
  ...{ url: "https://jobs.parcelpath.example/product-manager-returns", canonicalUrl: null, language: "en" },
  title: "Product Manager, Returns at Parcelpath (Berlin, hybrid)",
  ...{ meta: {}, postings: [] },
  text: `Product Manager, Returns

Parcelpath, Berlin. Hybrid: two days a week in the office.

You will own what happens to a parcel that nobody wanted: 40,000 a week, and half of them sold again. You bring experience in operations and the wish to build products.

The salary is between 60,000 € and 70,000 € a year. The post is permanent. Apply by ${closing}.`,
});

/** A posting that she keeps for the weekend. */
export const returnsPosting: Chapter = async ({ days, at }) => {
  const posting = page(days.day(-8));
  const bytes = new TextEncoder().encode(posting.text);
  const { id: originalId } = await done(at(1, "20:10"), keepPage, { name: null, bytes, page: posting });
  await logOne(at(1, "20:12"), {
    ...{ company: "Parcelpath", role: "Product Manager, Returns", place: "Berlin" },
    ...{ kind: "posting", channel: "other", originalId, answerBy: days.at(-8, "23:00") },
  });
};

/** Handed in and not looked through yet: they write after all. */
export const lateAnswer: Chapter = async ({ days, at }) => {
  await done(at(0, "10:20"), keepText, {
    text: `From: Karl Lindner <karl.lindner@wiesengrund-saaten.example>
Subject: Interview: Planning Tools Lead at Wiesengrund Saaten

Dear Ms Okafor,

We would like to invite you to an interview for the position of Planning Tools Lead at Wiesengrund Saaten GmbH. Would ${days.day(-5)} at 10:00 or ${days.day(-6)} at 15:30 suit you, by video?

The salary is between 58,000 € and 66,000 € a year. Please let us know by ${days.day(-3)}.

Kind regards
Karl Lindner
Wiesengrund Saaten GmbH`,
  });
};
