import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sumsIn } from "./sums";

const told = (words: string) =>
  sumsIn(words).map(({ min, max, currency, isRange }) =>
    [min, ...(isRange ? [max] : []), ...(currency ? [currency] : [])].join(" "),
  );

describe("a sum", () => {
  test.each([
    ["€52,000", "52000 EUR"],
    ["52.000 €", "52000 EUR"],
    ["52 000 euros", "52000 EUR"],
    ["CHF 120'000 – 135'000".replace("–", "-"), "120000 135000 CHF"],
    ["48-56k", "48000 56000"],
    ["48k-56k", "48000 56000"],
    ["45-52 K€", "45000 52000 EUR"],
    ["80 TEUR", "80000 EUR"],
    ["50 Tsd. €", "50000 EUR"],
    ["40 mil euros", "40000 EUR"],
    ["$61,500.00 - $70,000.00 USD", "61500 70000 USD"],
    ["A$118,000", "118000 AUD"],
    ["£450/day", "450 GBP"],
    ["€65K/yr - €80K/yr", "65000 80000 EUR"],
    ["12-15 LPA", "1200000 1500000 INR"],
    ["₹1,20,000", "120000 INR"],
    ["165.000-195.000 €", "165000 195000 EUR"],
    ["4 500 zł brutto/mies.", "4500 PLN"],
    ["13,40 €", "13.4 EUR"],
    ["zwischen 68.000 und 78.000 Euro", "68000 78000 EUR"],
    ["entre 45.000 y 52.000 €", "45000 52000 EUR"],
    ["de 42 000 à 48 000 €", "42000 48000 EUR"],
    ["500 à 550 €", "500 550 EUR"],
  ])("%s comes to %s", (words, sum) => {
    expect(told(words)).toEqual([sum]);
  });

  test("joined to another by a bare “and” is two", () => {
    expect(told("€50,000 and €2,000")).toEqual(["50000 EUR", "2000 EUR"]);
  });

  test.each([
    "5%",
    "€4m",
    "$2 million",
    "2026",
    "09/11/2026",
    "732-555-0119",
    "401(k)",
    "try 3 times",
    "R-0048812",
    "3 to 5 days",
    "40 Stunden",
  ])("is not in %s", (words) => {
    expect(told(words)).toEqual([]);
  });
});

test("Whatever the text, a sum stands where it is said to, and its ends are in order.", () => {
  const scrap = fc.constantFrom(
    ..."€ $ £ 1 20 300 4,000 50.000 k - to and EUR LPA / % . , bis à mil".split(" "),
    " ",
  );
  fc.assert(
    fc.property(fc.array(scrap, { maxLength: 30 }), (scraps) => {
      const words = scraps.join("");
      for (const { start, end, min, max } of sumsIn(words)) {
        expect(words.slice(start, end)).toMatch(/\d/);
        expect(max).toBeGreaterThanOrEqual(min);
      }
    }),
  );
});
