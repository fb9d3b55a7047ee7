import { Card } from "@/components/ui/card";
import { Press } from "@/components/ui/press";
import type { Meaning, MessageKind } from "@/lib/domain/message/kind";
import { KINDS, type KindCode } from "@/lib/domain/message/kinds";
import { fits } from "@/lib/domain/message/meaning";
import { start } from "@/lib/features/messages/actions";

/** Every message that makes sense where the opportunity stands, by what sending it would mean. */
export function KindPicker({ opportunityId, stage }: { opportunityId: string; stage: string }) {
  const kinds = (Object.entries(KINDS) as [KindCode, MessageKind][]).filter(([, { meaning }]) =>
    fits(meaning, stage),
  );
  return (
    <div className="grid max-w-3xl gap-5">
      {GROUPS.map(({ title, meanings }) => {
        const group = kinds.filter(([, { meaning }]) => meanings.includes(meaning));
        return group.length === 0 ? null : (
          <Card key={title} title={title}>
            <ul className="-my-3 divide-y divide-line">
              {group.map(([kind, { label, when }]) => (
                <li
                  key={kind}
                  className="grid items-center gap-x-4 gap-y-2 py-3 wide:grid-cols-[minmax(0,1fr)_auto]"
                >
                  <div className="min-w-0">
                    <p className="font-[560]">{label}</p>
                    <p className="text-sm text-soft">{when}</p>
                  </div>
                  <Press action={start} fields={{ opportunityId, kind }}>
                    Write it <span className="sr-only">({label})</span>
                  </Press>
                </li>
              ))}
            </ul>
          </Card>
        );
      })}
    </div>
  );
}

const GROUPS: readonly { title: string; meanings: readonly Meaning[] }[] = [
  { title: "Ask for something first", meanings: ["ask"] },
  { title: "Say no", meanings: ["decline", "withdraw", "decline-offer"] },
  { title: "Take a no back", meanings: ["reopen"] },
  { title: "A word that decides nothing", meanings: ["word"] },
];
