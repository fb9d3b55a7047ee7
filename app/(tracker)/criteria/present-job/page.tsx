import { PresentJobCard } from "@/components/criteria/present-job-card";
import { ChecklistForm } from "@/components/fit/checklist-form";
import { Head, Shell } from "@/components/shell/shell";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { readPresentJob } from "@/lib/features/judging/queries";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

export default async function PresentJobPage() {
  const userId = await requireUser("/criteria/present-job");
  const [frame, present] = await Promise.all([readFrame(userId, new Date()), readPresentJob(userId)]);
  const { profile, judging, judgement, open } = present;
  return (
    <Shell room="/criteria" counts={frame.counts}>
      <Head above="Criteria" title="Your present job" />
      {profile.criteria.length === 0 ? (
        <Empty
          title="First the list, then the job"
          action={
            <ButtonLink href="/criteria/library" look="primary">
              Pick from the library
            </ButtonLink>
          }
        >
          Once you have said what matters to you, the job you have, or going on searching, is held against it
          like any other.
        </Empty>
      ) : (
        <>
          <p className="mb-6 max-w-2xl text-soft">
            What staying where you are would be like, on the same list. Without a job, answer for going on
            searching: what you would have in a few months if you took none of these.
          </p>
          <div className="grid items-start gap-6 wide:grid-cols-[minmax(0,1fr)_340px]">
            <ChecklistForm
              columns={[{ ...present, name: "Your present job" }]}
              criteria={profile.criteria}
              back="/criteria"
              frame={frame}
            />
            <aside className="order-first wide:order-none">
              <PresentJobCard judging={judging} judgement={judgement} open={open} />
            </aside>
          </div>
        </>
      )}
    </Shell>
  );
}
