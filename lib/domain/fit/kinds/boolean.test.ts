import { describe, expect, it } from "vitest";
import { booleanKind } from "./boolean";

const parse = (definition: object) => booleanKind.definition.parse(definition);
const yes = { state: "known", value: true } as const;
const no = { state: "known", value: false } as const;

describe("yes or no", () => {
  it("can have to be either", () => {
    expect(booleanKind.judgeMust(parse({ must: { accept: true } }), yes)).toBe("met");
    expect(booleanKind.judgeMust(parse({ must: { accept: true } }), no)).toBe("violated");
    expect(booleanKind.judgeMust(parse({ must: { accept: false } }), no)).toBe("met");
    expect(booleanKind.judgeMust(parse({ want: { best: true } }), no)).toBe("met");
  });

  it("is worth all or nothing", () => {
    expect(booleanKind.valueInterval(parse({ want: { best: false } }), no)).toEqual([1, 1]);
    expect(booleanKind.valueInterval(parse({ want: { best: false } }), yes)).toEqual([0, 0]);
    expect(booleanKind.valueInterval(parse({ want: { best: false } }), null)).toEqual([0, 1]);
  });

  it("says its limit as a person would", () => {
    expect(booleanKind.describeLimit(parse({ must: { accept: true } }), "Permanent contract")).toBe(
      "Permanent contract",
    );
    expect(booleanKind.describeLimit(parse({ must: { accept: false } }), "Weekend work")).toBe(
      "Weekend work: no",
    );
    expect(booleanKind.describeLimit(parse({ want: { best: true } }), "Weekend work")).toBeNull();
  });
});
