import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Choices } from "@/components/ui/field";
import { Form, Submit } from "@/components/ui/form";
import { Press } from "@/components/ui/press";
import type { Show } from "@/lib/domain/time/show";
import { makeAddress, removeAddress } from "@/lib/features/feeds/actions";
import type { Feed } from "@/lib/features/feeds/queries";
import type { FeedDetail } from "@/lib/features/feeds/schema";
import { newFormKey } from "@/lib/form";

const details: { value: FeedDetail; label: string; hint: string }[] = [
  { value: "minimal", label: "Only when", hint: "Interview, answer due, follow-up: no names, no links." },
  { value: "full", label: "With names and links", hint: "Who, what for, and where it takes place." },
];

/** The private address: made, shown, made anew, removed. */
export function FeedCard({ feed, show }: { feed: Feed | null; show: Show }) {
  return (
    <div className="grid gap-5">
      {feed ? (
        <Card title="Your private address" aside={`made ${show.ago(feed.createdAt)}`}>
          <p className="rounded-[10px] bg-sunk px-4 py-3 font-mono text-sm break-all">
            <a href={feed.path} className="underline">
              {feed.path}
            </a>
          </p>
          <p className="mt-3 text-sm text-soft">
            Copy the link and subscribe to it in your calendar program. Whoever has it can read your dates
            {feed.detail === "full" ? ", with names" : ", without names"}: if it got into other hands, make a
            new one.
          </p>
          <div className="mt-4">
            <Press action={removeAddress} fields={{}} look="quiet">
              Remove the address
            </Press>
          </div>
        </Card>
      ) : null}
      <Card title={feed ? "Make a new address" : "Make a private address"}>
        <Form action={makeAddress} formKey={newFormKey()} label="Private address">
          <Choices
            name="detail"
            label="What it tells"
            value={feed?.detail ?? "minimal"}
            options={details}
            look="ways"
          />
          {feed ? <p className="text-sm text-soft">The present address opens nothing from then on.</p> : null}
          <div>
            <Submit className={buttonClass(feed ? "plain" : "primary")}>
              {feed ? "Make a new one" : "Make it"}
            </Submit>
          </div>
        </Form>
      </Card>
    </div>
  );
}
