import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Way } from "@/components/ui/way";
import type { Show } from "@/lib/domain/time/show";
import type { BundleSummary } from "@/lib/features/bundles/queries";

/** Where an archive that Tactful made is handed in; it is looked over before anything is written. */
export function BundleForm({
  problem,
  bundles,
  show,
}: {
  problem: string | null;
  bundles: readonly BundleSummary[];
  show: Show;
}) {
  return (
    <Card title="Bring a copy in">
      <form
        action="/api/bundles"
        method="post"
        encType="multipart/form-data"
        aria-label="Bring a copy in"
        className="grid gap-3"
      >
        <label htmlFor="bundle" className="text-[13px] font-[560]">
          The archive that Tactful made
        </label>
        <input
          id="bundle"
          type="file"
          name="file"
          accept=".zip"
          required
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? "bundle-problem bundle-hint" : "bundle-hint"}
          className="min-h-[44px] w-full text-sm file:mr-3 file:min-h-[44px] file:cursor-pointer file:rounded-[10px] file:border file:border-solid file:border-line-strong file:bg-card file:px-4 file:font-[540]"
        />
        {problem ? (
          <p id="bundle-problem" role="alert" className="text-sm text-decline">
            {problem}
          </p>
        ) : null}
        <p id="bundle-hint" className="text-sm text-soft">
          You see first what is new in it, what you have already and what differs. What you have stays as it
          is.
        </p>
        <div>
          <button type="submit" className={buttonClass()}>
            Look it over
          </button>
        </div>
      </form>
      {bundles.length > 0 ? (
        <ul className="mt-5 divide-y divide-line border-t border-line">
          {bundles.map(({ id, name, status, createdAt }) => (
            <li key={id} className="py-3">
              <Way href={`/settings/export/${id}`} className="font-[540]">
                {name || "An archive"}
              </Way>
              <p className="text-sm text-soft">
                {STANDING[status]} · {show.near(createdAt)}
              </p>
            </li>
          ))}
        </ul>
      ) : null}
    </Card>
  );
}

const STANDING: Record<BundleSummary["status"], string> = {
  looking: "being looked over",
  looked: "looked over, nothing brought in yet",
  running: "being brought in",
  stopped: "stopped half-way",
  done: "brought in",
  undoing: "being taken back",
  undone: "taken back",
  unusable: "cannot be brought in",
};
