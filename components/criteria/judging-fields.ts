import type { JudgingSettings } from "@/lib/features/judging/schema";

/** The settings as the fields of their form hold them; how goals are weighed is kept with their order. */
export function judgingFields({ rates, weeklyHours, presentIsBar, ...settings }: JudgingSettings) {
  const { interviewFloor, interviewBar, offerFloor, offerBar, hoursEach } = settings;
  return {
    interviewFloor: String(interviewFloor),
    interviewBar: String(interviewBar),
    offerFloor: String(offerFloor),
    offerBar: String(offerBar),
    rates: Object.entries(rates)
      .map(([currency, rate]) => `${currency} ${rate}`)
      .join("\n"),
    weeklyHours: weeklyHours === null ? "" : String(weeklyHours),
    hoursEach: String(hoursEach),
    ...(presentIsBar ? { presentIsBar: "yes" } : {}),
  };
}
