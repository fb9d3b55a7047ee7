import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evpi, evpiOfGoal, evpiOfLimit } from "./evpi";

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 1_000 });

const chance = fc.double({ min: 0, max: 1, noNaN: true });
const utility = fc.double({ min: -1, max: 1, noNaN: true });

describe("evpi", () => {
  it("gives the published value (evpi-wikipedia)", () => {
    const [stock, fund, deposit] = [
      [1500, 300, -800],
      [900, 600, -200],
      [500, 500, 500],
    ];
    const states = [0.5, 0.3, 0.2].map((likelihood, at) => ({
      chance: likelihood,
      utilities: [stock?.[at] ?? 0, fund?.[at] ?? 0, deposit?.[at] ?? 0],
    }));
    expect(evpi(states)).toBeCloseTo(350, 9);
  });

  it("is never negative (11)", () => {
    fc.assert(
      fc.property(chance, utility, utility, (p, a, b) => {
        const states = [
          { chance: p, utilities: [a, 0] },
          { chance: 1 - p, utilities: [b, 0] },
        ];
        expect(evpi(states)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("evpiOfLimit", () => {
  it("is the value of knowing two states, and nothing when the limit is certain (11)", () => {
    fc.assert(
      fc.property(chance, utility, (p, gain) => {
        const loss = 0.5;
        const states = [
          { chance: p, utilities: [gain, 0] },
          { chance: 1 - p, utilities: [-loss, 0] },
        ];
        expect(evpiOfLimit(p, gain, loss)).toBeCloseTo(evpi(states), 12);
        expect(evpiOfLimit(0, gain, loss)).toBe(0);
        expect(evpiOfLimit(1, gain, loss)).toBe(0);
      }),
    );
  });
});

describe("evpiOfGoal", () => {
  it("equals the numeric integral over its interval and stays below a quarter of its half width (11)", () => {
    fc.assert(
      fc.property(utility, fc.double({ min: 0.01, max: 0.5, noNaN: true }), (mean, half) => {
        const steps = 400;
        const states = Array.from({ length: steps }, (_, at) => ({
          chance: 1 / steps,
          utilities: [mean - half + (2 * half * (at + 0.5)) / steps, 0],
        }));
        expect(evpiOfGoal(mean, half)).toBeCloseTo(evpi(states), 5);
        expect(evpiOfGoal(mean, half)).toBeLessThanOrEqual(half / 4 + 1e-12);
      }),
    );
  });

  it("is nothing for a goal of no width", () => {
    expect(evpiOfGoal(0, 0)).toBe(0);
  });
});
