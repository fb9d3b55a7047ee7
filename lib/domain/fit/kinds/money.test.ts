import { describe, expect, it } from "vitest";
import { readCriterion } from "../criterion";
import { asCriterionKind } from "../criterion-kind";
import { readAnswer } from "../reading";
import { moneyKind } from "./money";

const terms = { currency: "EUR", period: "year", basis: "gross" };
const definition = {
  ...terms,
  must: { direction: "at-least", limit: 52_000 },
  want: { worst: 48_000, best: 68_000 },
};
const stored = { id: "pay", kind: "money", label: "Base pay", attribute: "salary", definition, rank: 1 };
const pay = readCriterion(stored);
const abroad = readCriterion(stored, { rates: { EUR: 1, USD: 0.92, GBP: 1.15 } });

const paid = (amount: number, other: object = {}) => ({
  state: "known",
  value: { ...terms, ...other, amount },
});
const between = (min: number, max: number, other: object = {}) => ({
  state: "range",
  value: { ...terms, ...other, min, max },
});

describe("an amount of money", () => {
  it.each([
    [paid(52_000), "met", [0.2, 0.2], "€52,000 a year gross"],
    [paid(51_999.99), "violated", [0.1999995, 0.1999995], "€51,999.99 a year gross"],
    [between(48_000, 58_000), "unknown", [0, 0.5], "€48–58k a year gross"],
    [between(52_000, 58_050), "met", [0.2, 0.5025], "€52,000–€58,050 a year gross"],
    [{ ...between(48_000, 58_000), final: true }, "met", [0.25, 0.25], "€48–58k a year gross"],
    [paid(90_000), "met", [1, 1], "€90,000 a year gross"],
  ])("judges %j", (answer, gate, [low = 0, high = 0], text) => {
    const value = [expect.closeTo(low, 9), expect.closeTo(high, 9)];
    expect(readAnswer(pay, answer)).toMatchObject({ gate, value, text, problem: null });
  });

  it.each([
    [paid(60_000, { basis: "net" }), "€60,000 a year net"],
    [paid(3900, { period: "month", basis: "net" }), "€3,900 a month net"],
    [paid(60_000, { currency: "USD" }), "US$60,000 a year gross"],
    [between(25, 30.5, { period: "hour", currency: "CHF" }), "CHF\u00a025–CHF\u00a030.50 an hour gross"],
  ])("knows nothing from %j, but still says it", (answer, text) => {
    expect(readAnswer(pay, answer)).toMatchObject({
      text,
      ...{ gate: "unknown", value: [0, 1], estimate: 0.5, problem: "not-comparable" },
    });
    expect(readAnswer(pay, { ...answer, confidence: "guess" })).toMatchObject({
      ...{ gate: "unknown", estimate: 0.5, problem: "not-comparable" },
    });
  });

  it("converts by the person's own rates, in favour of the limit", () => {
    const cents = 52_000 / 0.92;
    expect(readAnswer(abroad, paid(cents, { currency: "USD" }))).toMatchObject({
      gate: "met",
      problem: null,
    });
    expect(readAnswer(abroad, paid(cents - 0.01, { currency: "USD" })).gate).toBe("violated");
    expect(readAnswer(abroad, between(46_000, 55_000, { currency: "GBP" }))).toMatchObject({
      gate: "met",
      value: [expect.closeTo(0.245, 9), expect.closeTo(0.7625, 9)],
      text: "£46–55k a year gross",
    });
  });

  it("has one base for all rates, whichever it is", () => {
    const inPounds = readCriterion(
      { ...stored, definition: { ...definition, currency: "GBP" } },
      { rates: { GBP: 1.15, USD: 0.92 } },
    );
    expect(readAnswer(inPounds, paid(65_000, { currency: "USD" })).gate).toBe("met");
    expect(readAnswer(inPounds, paid(64_000, { currency: "USD" })).gate).toBe("violated");
  });

  it.each([
    [{ EUR: 1 }],
    [{ USD: 0.92 }],
    [{ EUR: 1, USD: 0 }],
    [{ EUR: 0, USD: 1 }],
    [{ EUR: 1, USD: Number.NaN }],
    [{ EUR: 1, USD: -0.92 }],
  ])("does not convert by the rates %j", (rates) => {
    const criterion = readCriterion(stored, { rates });
    expect(readAnswer(criterion, paid(60_000, { currency: "USD" })).problem).toBe("not-comparable");
  });

  it("never converts a period or a tax, whatever the rates", () => {
    for (const other of [{ period: "month" }, { basis: "net" }])
      expect(readAnswer(abroad, paid(60_000, { ...other, currency: "USD" })).problem).toBe("not-comparable");
  });

  it("offers its own terms before anything was answered", () => {
    expect(pay.fillAnswer(undefined)).toEqual({
      ...{ "value.min": "", "value.max": "" },
      ...{ "value.currency": "EUR", "value.period": "year", "value.basis": "gross" },
    });
    const form = { ...pay.fillAnswer(undefined), "value.min": "52k", "value.currency": " chf " };
    expect(pay.readAnswer(form)).toEqual({ ok: true, value: paid(52_000, { currency: "CHF" }) });
  });

  it("has samples that no amount lies below", () => {
    const low = readCriterion({
      ...stored,
      definition: { ...definition, must: { direction: "at-least", limit: 10 } },
    });
    for (const sample of low.samples) expect(low.describeAnswer(sample)).not.toBeNull();
    expect(low.samples).toContainEqual(paid(0));
  });

  const filled = { "value.currency": "EUR", "value.period": "year", "value.basis": "gross" };
  it.each([
    [{ ...filled }, { "value.min": "Please fill this in too." }],
    [
      { ...filled, "value.min": "52k", "value.currency": "euros" },
      { "value.currency": "Please write the three letters of a currency, such as EUR." },
    ],
    [
      { ...filled, "value.min": "58k", "value.max": "52k" },
      { "value.max": "The high end is below the low end." },
    ],
    [{ ...filled, "value.min": "-1" }, { "value.min": "Please write an amount of 0 or more." }],
  ])("refuses the answer %j", (form, problems) => {
    expect(pay.readAnswer(form)).toEqual({ ok: false, problems });
  });

  const own = { currency: "EUR", period: "year", basis: "gross" };
  it.each([
    [
      { ...own, "must.direction": "at-least", "must.limit": "0" },
      { "must.limit": "Every amount is at least 0, so this limit rules nothing out." },
    ],
    [
      { ...own, "want.worst": "5", "want.best": "5" },
      { "want.best": "The best level must differ from the worst." },
    ],
    [{ ...own, period: "", "want.worst": "4", "want.best": "5" }, { period: "Please fill this in too." }],
  ])("refuses the definition %j", (form, problems) => {
    expect(asCriterionKind(moneyKind).readDefinition(form)).toEqual({ ok: false, problems });
  });

  it("says its limit as a person would", () => {
    expect(pay.limit).toBe("Base pay at least €52,000 a year gross");
    const rate = {
      ...definition,
      currency: "usd",
      period: "hour",
      must: { direction: "at-most", limit: 12.5 },
    };
    expect(readCriterion({ ...stored, definition: rate }).limit).toBe(
      "Base pay at most US$12.50 an hour gross",
    );
  });
});
