import * as z from "zod";
import { timelineKind } from "../kind";

export const wordingsImported = timelineKind({
  kind: "wordings-imported",
  by: "me",
  facts: z.object({ wordings: z.number(), templates: z.number() }),
  title: () => "You brought in words of your own",
  details: ({ wordings, templates }) => [
    ...(wordings > 0 ? [wordings === 1 ? "one wording" : `${wordings} wordings`] : []),
    ...(templates > 0 ? [templates === 1 ? "one template" : `${templates} templates`] : []),
  ],
});
