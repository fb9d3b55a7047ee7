import { UserRound } from "lucide-static";
import Link from "next/link";
import { Mark } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Row, RowName, Rows } from "@/components/ui/rows";
import { Way } from "@/components/ui/way";
import { quoted } from "@/lib/domain/fit/wording";
import type { Show } from "@/lib/domain/time/show";
import type { ContactRow } from "@/lib/features/people/records";
import type { ReflectionRow } from "@/lib/features/prepare/queries";

/** One career goal, and how many versions of a résumé there are for it. */
export type GoalVersions = { id: string; title: string; versions: number };

/** Which career goals have a résumé of their own. */
export function VersionsCard({ goals, others }: { goals: readonly GoalVersions[]; others: number }) {
  return (
    <Card title="Versions you keep">
      {goals.length === 0 ? (
        <p className="text-soft">
          A version is tailored to a career goal.{" "}
          <Link href="/criteria/career-goals" prefetch={false} className="text-accent underline">
            Name one first
          </Link>
          , and it stands here.
        </p>
      ) : (
        <ul className="grid gap-2">
          {goals.map(({ id, title, versions }) => (
            <li key={id}>
              <span className="font-[520] break-words">{title}</span>
              <span className={`block text-sm ${versions === 0 ? "text-consider" : "text-soft"}`}>
                {counted(versions)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {others > 0 ? (
        <p className="mt-2 text-sm text-soft">
          {others === 1 ? "One résumé is" : `${others} résumés are`} for no goal in particular.
        </p>
      ) : null}
      <p className="mt-2">
        <Way href="/documents">To your documents</Way>
      </p>
    </Card>
  );
}

function counted(versions: number): string {
  if (versions === 0) return "No résumé for it yet";
  return versions === 1 ? "One version" : `${versions} versions`;
}

/** What somebody should know who reads for one minute, as the person wrote it. */
export function OneSentence({ answer, show }: { answer: ReflectionRow | undefined; show: Show }) {
  return (
    <Card title="What they should know after a minute">
      {answer ? (
        <>
          <p className="font-serif text-lg break-words whitespace-pre-line">{quoted(answer.answer)}</p>
          <p className="mt-1.5 text-sm text-soft">You, {show.day(answer.createdAt)}</p>
        </>
      ) : (
        <p className="text-soft">
          Write the sentence that you would like people to repeat. Then hold every profile against it.
        </p>
      )}
      <p className="mt-2">
        <Way href="/prepare/reflection/seen-as">{answer ? "Write it anew" : "Write it"}</Way>
      </p>
    </Card>
  );
}

/** To whom a word is due next. */
export function WriteNext({
  contacts,
  show,
  now,
}: {
  contacts: readonly ContactRow[];
  show: Show;
  now: Date;
}) {
  return (
    <Card title="Who to write to next">
      {contacts.length === 0 ? (
        <p className="text-soft">
          Nobody waits for a word. When you decline with the door open, or plan a next touch with somebody,
          they come here by themselves.
        </p>
      ) : (
        <Rows>
          {contacts.map(({ id, name, company, nextTouchAt }) => (
            <Row key={id} mark={<Mark hue="plain" svg={UserRound} says="Somebody you know" />}>
              <RowName href={`/people/${id}`} below={[company?.name, dueOf(nextTouchAt, show, now)]}>
                {name}
              </RowName>
            </Row>
          ))}
        </Rows>
      )}
      <p className="mt-2">
        <Way href="/people">To your people</Way>
      </p>
    </Card>
  );
}

const dueOf = (at: Date | null, show: Show, now: Date): string =>
  at ? `${at <= now ? "due " : ""}${show.day(at)}` : "";
