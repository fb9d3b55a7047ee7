import { Limits } from "@/components/check/limits";
import { Head, Shell } from "@/components/shell/shell";
import { ButtonLink } from "@/components/ui/button";
import { ABOUT } from "@/lib/domain/check/about";
import { RULES } from "@/lib/domain/check/rules";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function LimitsPage() {
  const userId = await requireUser("/check/limits");
  const frame = await readFrame(userId, new Date());
  const rules = RULES.flatMap(({ code, class: sort, mark }) => {
    const about = ABOUT[code];
    return about ? [{ code, sort, mark, ...about }] : [];
  });
  return (
    <Shell room="/opportunities" counts={frame.counts}>
      <Head above="How a letter is checked" title="What the check can and cannot see">
        <ButtonLink href="/check" className="col-span-2">
          Check a letter
        </ButtonLink>
      </Head>
      <Limits rules={rules} />
    </Shell>
  );
}
