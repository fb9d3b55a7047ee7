import { ProgressBar } from "@/components/ui/progress-bar";

/** How far a sending is: on its way, and then read. */
export const SendingProgress = ({ count, share }: { count: number; share: number }) => (
  <div role="status" className="grid gap-2 text-sm text-soft">
    <p>{`${share < 1 ? "Sending" : "Reading"} ${count === 1 ? "it" : `${count} files`} …`}</p>
    <ProgressBar value={share < 1 ? share : null} label="How far it is" />
  </div>
);
