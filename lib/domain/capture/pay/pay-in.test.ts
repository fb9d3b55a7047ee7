import { describe, expect, test } from "vitest";
import { payIn } from "./pay-in";

const told = (words: string) =>
  payIn(words).map(({ pay: { min, max, currency, period, what } }) =>
    [`${min ?? ""}-${max ?? ""}`, currency, period, what].map((part) => part ?? "?").join(" "),
  );

describe("what is paid", () => {
  test.each([
    ["The salary range is £48,000-£56,000 a year.", "48000-56000 GBP year ?"],
    ["£450/day outside IR35", "450-450 GBP day day-rate"],
    ["CTC on offer: 12-15 LPA", "1200000-1500000 INR year ctc"],
    ["Ihr Jahresgehalt liegt zwischen 68.000 und 78.000 Euro brutto.", "68000-78000 EUR year ?"],
    ["Gehalt: ab 3.800 € brutto / Monat, 13 Gehälter", "3800- EUR month ?"],
    ["Wir zahlen bis zu 950 € pro Tag.", "-950 EUR day day-rate"],
    ["Rémunération : 45-52 K€ bruts annuels selon profil", "45000-52000 EUR year ?"],
    ["TJM : 500 à 550 €", "500-550 EUR day day-rate"],
    ["Le salaire est de 2 300 à 2 600 € bruts mensuels.", "2300-2600 EUR month ?"],
    ["Ofrecemos entre 45.000 y 52.000 € brutos al año.", "45000-52000 EUR year ?"],
    ["Salario: 38.500 € brutos anuales, en 14 pagas", "38500-38500 EUR year ?"],
    ["24 000 PLN net + VAT per month", "24000-24000 PLN month ?"],
    ["Up to £42,000 depending on experience", "-42000 GBP year ?"],
    ["We pay from €60,000 a year.", "60000- EUR year ?"],
    ["The package is A$118,000 plus 12% super.", "118000-118000 AUD year total"],
    ["Das Zielgehalt liegt bei 110.000 bis 125.000 Euro p.a.", "110000-125000 EUR year ote"],
    ["Annual base salary: $152,500", "152500-152500 USD year base"],
    ["Budget\t28 - 35 LPA", "2800000-3500000 INR year ctc"],
    ["28 quid an hour, digs paid", "28-28 GBP hour ?"],
    ["starting wage: 17.20 hourly", "17.2-17.2 ? hour ?"],
    ["£110,000 plus car.", "110000-110000 GBP year ?"],
    ["Income Officer (£29,500 rising to £32,000)", "29500-32000 GBP year ?"],
    ["€3,200 gross/month x 14", "3200-3200 EUR month ?"],
    ["Lohn CHF 6'200 x 13", "6200-6200 CHF month ?"],
    ["32 to 35 thousand pounds", "32000-35000 GBP year ?"],
    ["TJM 480-540 selon expérience", "480-540 ? day day-rate"],
    ["Tagessatz: 650-700", "650-700 ? day day-rate"],
    ["28-34.000 € brutos al año", "28000-34000 EUR year ?"],
    ["Für die Stelle haben wir 52-60k eingeplant.", "52000-60000 ? year ?"],
  ])("in “%s”", (words, pay) => {
    expect(told(words)).toEqual([pay]);
  });

  test("on target stands beside the base", () => {
    expect(told("this one is $85k base with $110k OTE")).toEqual([
      "85000-85000 USD year base",
      "110000-110000 USD year ote",
    ]);
  });

  test.each([
    "We raised €1.4M in November and closed a €6m seed round.",
    "There is a sign-on bonus of $20,000.",
    "We reimburse up to $600 for travel.",
    "ein Budget von 2.000 € für Weiterbildung",
    "ein Maschinenbauer mit 180.000 € Umsatz",
    "une prime pouvant atteindre 3 000 €",
    "Bono anual de hasta 4.000 €",
    "1.200 € para equipamiento",
    "It has 60,000 users and 40,000 customers.",
    "Call me on 020 7946 0018, ref 48812.",
    "less than £30,000 a year",
    "We will pay bus fares up to £15.",
  ])("is not in “%s”", (words) => {
    expect(told(words)).toEqual([]);
  });
});
