import Link from "next/link";
import { Card } from "@/components/ui/card";
import type { CareerGoal } from "@/lib/features/career-goals/records";

/** Where the search is to lead, with the skills it takes. */
export function CareerGoalCard({ goal: { id, title, skills } }: { goal: CareerGoal }) {
  return (
    <Card>
      <Link
        href={`/criteria/career-goals/${id}`}
        prefetch={false}
        className="inline-block min-h-6 font-serif text-lg font-[560] break-words underline decoration-line-strong"
      >
        {title}
      </Link>
      {skills.length === 0 ? (
        <p className="mt-1 text-soft">No skills named yet.</p>
      ) : (
        <ul className="mt-2 flex flex-wrap gap-2">
          {skills.map((skill) => (
            <li key={skill.id} className="rounded-full bg-sunk px-3 py-1 text-sm break-words">
              {skill.name}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
