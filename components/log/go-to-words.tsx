import { LINK_NAMES } from "@/lib/domain/capture/fact-words";
import { type Cited, placeOf } from "./read-from";

const NAMES: Readonly<Record<string, string>> = {
  ...{ kind: "What it is", company: "Company", role: "Role", contactName: "Who wrote" },
  ...{ contactEmail: "Their e-mail address", receivedAt: "When it came", answerBy: "Answer by" },
  ...{ place: "Where the work is", agency: "Through which agency", pay: "Pay", workMode: "How one works" },
  ...{ officeDays: "Days in the office", ...LINK_NAMES },
};

const nameOf = (fact: string): string | undefined => {
  const [kind, at] = fact.split("-");
  return kind === "time" ? `Time ${Number(at) + 1}` : NAMES[fact];
};

/** The way from each fact to its words, in one place. */
export function GoToWords({ cited }: { cited: Cited }) {
  const ways = cited.flatMap(([fact, { span }]) => {
    const name = span.source === "date" ? undefined : nameOf(fact);
    return name ? [{ fact, name }] : [];
  });
  if (ways.length === 0) return null;
  return (
    <details>
      <summary className="inline-flex min-h-[44px] items-center text-sm text-soft wide:min-h-8">
        Go to the words of a fact
      </summary>
      <ul className="flex flex-wrap gap-x-4 text-sm">
        {ways.map(({ fact, name }) => (
          <li key={fact}>
            <a
              href={`#${placeOf(fact)}`}
              className="inline-flex min-h-[44px] items-center text-accent underline wide:min-h-8"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
