import Link from "next/link";
import { Card } from "@/components/ui/card";
import { reflectionQuestions } from "@/lib/domain/prepare/reflection";
import type { Show } from "@/lib/domain/time/show";
import type { ReflectionRow } from "@/lib/features/prepare/queries";

/** Every question, with the latest answer to it; each has a page of its own to write on. */
export const ReflectionList = ({
  latest,
  show,
}: {
  latest: ReadonlyMap<string, ReflectionRow>;
  show: Show;
}) => (
  <ol className="grid max-w-3xl gap-4">
    {reflectionQuestions.map(({ id, question, hint }) => {
      const answer = latest.get(id);
      return (
        <li key={id}>
          <Card>
            <h2>
              <Link
                href={`/prepare/reflection/${id}`}
                prefetch={false}
                className="inline-block min-h-6 font-serif text-lg leading-snug font-[560] underline decoration-line-strong underline-offset-4"
              >
                {question}
              </Link>
            </h2>
            {answer ? (
              <>
                <p className="mt-2 line-clamp-4 max-w-[70ch] break-words whitespace-pre-line print:line-clamp-none">
                  {answer.answer}
                </p>
                <p className="mt-1 text-sm text-soft">{show.day(answer.createdAt)}</p>
              </>
            ) : (
              <p className="mt-1 text-soft">{hint}</p>
            )}
          </Card>
        </li>
      );
    })}
  </ol>
);
