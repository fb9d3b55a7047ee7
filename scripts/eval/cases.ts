import * as z from "zod";
import { agrees } from "./agree";
import { methods } from "./methods";
import { judgeExamples, workedExamples } from "./worked";

/** One case, held against what the product makes of it. */
export interface Checked {
  readonly id: string;
  readonly expected: unknown;
  readonly got: unknown;
  readonly passed: boolean;
}

const referenceCases = z.array(
  z.object({
    id: z.coerce.string(),
    method: z.string(),
    input: z.unknown(),
    expected: z.record(z.string(), z.unknown()),
    tolerance: z.number().min(0).default(1e-9),
  }),
);

type ReferenceCase = z.infer<typeof referenceCases>[number];

/** The cases of a file in either shape: a list of methods with input and output, or a profile with examples. */
export function checkAll(content: unknown): readonly Checked[] | null {
  const cases = referenceCases.safeParse(content);
  if (cases.success) return cases.data.map(checkMethod);
  const examples = workedExamples.safeParse(content);
  if (!examples.success) return null;
  return judgeExamples(examples.data).map(({ id, expected, got }) => ({
    id,
    expected,
    got,
    // Six digits stand beside every fraction.
    passed: agrees(expected, got, 1e-6),
  }));
}

function checkMethod({ id, method, input, expected, tolerance }: ReferenceCase): Checked {
  const found = Object.hasOwn(methods, method) ? methods[method] : undefined;
  if (!found) return { id, expected, got: "no such method", passed: false };
  const figures = Object.entries(expected).filter(([key]) => !found.remarks?.includes(key));
  const got = resultOf(() => found.run(input));
  return { id, expected, got, passed: agrees(Object.fromEntries(figures), got, tolerance) };
}

/** What the product refuses is an error, which a case can expect. */
function resultOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return { error: true, because: error instanceof Error ? error.message : String(error) };
  }
}
