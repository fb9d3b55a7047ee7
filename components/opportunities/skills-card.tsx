import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Choices } from "@/components/ui/field";
import { Form, Submit } from "@/components/ui/form";
import { quoted } from "@/lib/domain/fit/wording";
import { keepSkills } from "@/lib/features/career-goals/actions";
import type { CareerGoalFor } from "@/lib/features/career-goals/records";
import { newFormKey } from "@/lib/form";

/** How far an opportunity leads towards each career goal, and where that is noted. Nothing without career goals. */
export function SkillsCard({
  opportunityId,
  goals,
}: {
  opportunityId: string;
  goals: readonly CareerGoalFor[];
}) {
  if (goals.length === 0) return null;
  return (
    <Card title="Which skills it builds">
      <ul className="grid gap-2.5">
        {goals.map((goal) => (
          <li key={goal.id}>
            <p className="break-words">{progress(goal)}</p>
            <Dots built={goal.skills.filter(({ isBuilt }) => isBuilt).length} count={goal.skills.length} />
          </li>
        ))}
      </ul>
      <details className="mt-2 print:hidden">
        <summary className="py-2 text-sm text-soft">Say which</summary>
        <Form action={keepSkills} formKey={newFormKey()} done="Noted." className="mt-2 grid gap-4">
          <input type="hidden" name="opportunityId" value={opportunityId} />
          {goals.map(({ id, title, skills }) => (
            <Choices
              key={id}
              name="skill"
              label={title}
              look="chips"
              value={skills.filter(({ isBuilt }) => isBuilt).map((skill) => skill.id)}
              options={skills.map((skill) => ({ value: skill.id, label: skill.name }))}
            />
          ))}
          <div>
            <Submit className={buttonClass("plain")}>Note it</Submit>
          </div>
        </Form>
      </details>
    </Card>
  );
}

function progress({ title, skills, isSaid }: CareerGoalFor): string {
  const built = skills.filter(({ isBuilt }) => isBuilt).length;
  const all = skills.length === 1 ? "the one skill" : `the ${skills.length} skills`;
  if (built === 0)
    return isSaid
      ? `Builds none of ${all} for ${quoted(title)}.`
      : `Not said yet, of ${all} for ${quoted(title)}.`;
  if (built === skills.length)
    return `Builds ${skills.length === 1 ? all : `all ${skills.length} skills`} for ${quoted(title)}.`;
  return `Builds ${built} of ${all} for ${quoted(title)}.`;
}

/** One dot for each skill, filled for those that are built; the sentence above says the same. */
const Dots = ({ built, count }: { built: number; count: number }) => (
  <svg viewBox={`0 0 ${count * 14} 12`} className="mt-1.5 h-3 max-w-full" aria-hidden="true">
    {Array.from({ length: count }, (_, at) => at).map((at) => (
      <circle
        key={at}
        cx={at * 14 + 6}
        cy="6"
        r="4.5"
        className={at < built ? "fill-accent" : "fill-none stroke-line-strong"}
      />
    ))}
  </svg>
);
