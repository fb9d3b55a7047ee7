import { Note } from "@/components/ui/note";
import type { Silence } from "@/lib/domain/capture/acquaintance";
import type { Show } from "@/lib/domain/time/show";

/** That they did not answer before: worth knowing, and no verdict. */
export function SilenceNote({ silence, show }: { silence: Silence; show: Show }) {
  const { role, since, after } = silence;
  const day = show.day(new Date(since));
  const what = {
    application: `You applied to them as ${role} on ${day}, and nothing has come back since.`,
    message: `You wrote to them about ${role} on ${day}, and nothing has come back since.`,
    never: `Last time, about ${role}, they did not answer you.`,
  }[after ?? "never"];
  return <Note tone="look">{what} That need not happen again.</Note>;
}
