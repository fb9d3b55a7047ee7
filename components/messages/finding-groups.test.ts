import { describe, expect, test } from "vitest";
import type { Finding } from "@/lib/domain/check/finding";
import { groupsOf, mended } from "./finding-groups";

const finding = (changed: Partial<Finding>): Finding => ({
  ...{ rule: "thanks", severity: "warning", class: "defect", mark: "tone", message: "Look." },
  ...{ where: "body", span: null, quote: null, fix: null },
  ...changed,
});

describe("findings in groups", () => {
  test("stand under what they bear on, and what is wrong before what is to be looked at", () => {
    const groups = groupsOf([
      finding({ mark: "door" }),
      finding({ mark: "privacy", severity: "error" }),
      finding({ mark: "time", severity: "info" }),
      finding({ mark: "door", severity: "info" }),
    ]);
    expect(groups.map(({ name, state, findings }) => [name, state, findings.length])).toEqual([
      ["Privacy", "stop", 1],
      ["Respect for time", "look", 1],
      ["Open door", "look", 2],
    ]);
  });

  test("a fix says where its words stand afterwards, without the white space around them", () => {
    const fix = { label: "Add one", span: { start: 4, end: 4 }, replacement: "\n\nThank you. " };
    const after = mended("Dear reader", finding({ fix }));
    expect(after && [after.text, after.text.slice(after.start, after.end)]).toEqual([
      "Dear\n\nThank you.  reader",
      "Thank you.",
    ]);
    expect(mended("Dear", finding({}))).toBeNull();
  });
});
