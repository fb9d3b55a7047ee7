import { X } from "lucide-static";
import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { TextField } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form, Submit } from "@/components/ui/form";
import { Icon } from "@/components/ui/icon";
import { TheirLink } from "@/components/ui/their-link";
import { Way } from "@/components/ui/way";
import { addEvidence, dropEvidence } from "@/lib/features/prepare/actions";
import type { PreparedGoal, PreparedSkill } from "@/lib/features/prepare/queries";
import { newFormKey } from "@/lib/form";

/** A career goal with its skills: what shows each, and which opportunities would build it. */
export function GoalSkills({ goal: { id, title, skills } }: { goal: PreparedGoal }) {
  const shown = skills.filter(({ evidence }) => evidence.length > 0).length;
  return (
    <Card title={title} aside={skills.length > 0 ? `${shown} of ${skills.length} shown by something` : ""}>
      {skills.length === 0 ? (
        <p className="text-soft">
          No skills are named for this goal yet.{" "}
          <Link href={`/criteria/career-goals/${id}`} prefetch={false} className="text-accent underline">
            Name some
          </Link>
        </p>
      ) : (
        <ul className="-my-4 divide-y divide-line">
          {skills.map((skill) => (
            <Skill key={skill.id} skill={skill} />
          ))}
        </ul>
      )}
    </Card>
  );
}

const Skill = ({ skill: { id, name, evidence, builtBy, hasMore } }: { skill: PreparedSkill }) => (
  <li className="py-4">
    <h3 className="font-[560] break-words">{name}</h3>
    {evidence.length > 0 ? (
      <ul className="mt-1">
        {evidence.map((each) => (
          <li key={each.id} className="flex items-start justify-between gap-2">
            <div className="min-w-0 py-1.5 break-words">
              {each.text}{" "}
              {each.url ? (
                <span className="text-sm">
                  <TheirLink address={each.url}>Look at it</TheirLink>
                </span>
              ) : null}
            </div>
            <Form action={dropEvidence} formKey={newFormKey()} className="flex-none print:hidden">
              <input type="hidden" name="evidenceId" value={each.id} />
              <Submit className="grid size-11 cursor-pointer place-items-center rounded-full text-soft hover:bg-sunk hover:text-ink wide:size-9">
                <Icon svg={X} className="size-4" />
                <span className="sr-only">Remove: {each.text}</span>
              </Submit>
            </Form>
          </li>
        ))}
      </ul>
    ) : (
      <p className="text-soft">Nothing shows it yet.</p>
    )}
    <BuiltBy {...{ builtBy, hasMore }} />
    <Form
      action={addEvidence}
      formKey={newFormKey()}
      label={`What shows it: ${name}`}
      className="grid max-w-xl gap-2 print:hidden"
      done="Noted."
    >
      <input type="hidden" name="skillId" value={id} />
      <Fold
        summary={
          <>
            Note what shows it<span className="sr-only">: {name}</span>
          </>
        }
        isOpen={false}
        field="skillId"
      >
        <TextField
          name="text"
          label="What shows that you can do this?"
          hint="A piece of work, a number, a course, somebody who says so."
        />
        <TextField name="url" label="Where it can be seen" isOptional type="url" />
        <div>
          <Submit className={buttonClass()}>Note it</Submit>
        </div>
      </Fold>
    </Form>
  </li>
);

const BuiltBy = ({ builtBy, hasMore }: Pick<PreparedSkill, "builtBy" | "hasMore">) =>
  builtBy.length === 0 ? null : (
    <div className="mt-1.5 text-sm text-soft">
      <p>Would be built by</p>
      <ul>
        {builtBy.map(({ id, role, company, isOpen }) => (
          <li key={id}>
            <Way href={`/opportunities/${id}`} className="max-w-full">
              {role} at {company}
            </Way>
            {isOpen ? " (open)" : ""}
          </li>
        ))}
      </ul>
      {hasMore ? <p>and others before.</p> : null}
    </div>
  );
