"use client";
// A client component: it reads from its form what the server said.

import { useField } from "@/components/ui/form";

/** What the server said about fields that belong together, where it stands for all of them. */
export function FieldProblem({ name }: { name: string }) {
  const { problem } = useField(name);
  return problem ? <p className="text-sm text-decline">{problem}</p> : null;
}
