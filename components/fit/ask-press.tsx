import { Press } from "@/components/ui/press";
import { start } from "@/lib/features/messages/actions";

/** Begins the letter that asks what is still open. */
export const AskPress = ({ opportunityId }: { opportunityId: string }) => (
  <Press action={start} fields={{ opportunityId, kind: "ask-before-deciding" }}>
    Ask before deciding
  </Press>
);
