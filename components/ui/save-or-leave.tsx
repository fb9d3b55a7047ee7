import { ButtonLink, buttonClass } from "./button";
import { Submit } from "./form";

/** What ends a form: one button that sends it, and the way out without. */
export const SaveOrLeave = ({ save, leave, to }: { save: string; leave: string; to: string }) => (
  <div className="flex flex-wrap gap-2.5">
    <Submit className={buttonClass("primary")}>{save}</Submit>
    <ButtonLink href={to} look="quiet">
      {leave}
    </ButtonLink>
  </div>
);
