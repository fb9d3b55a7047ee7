import { LinkForm } from "@/components/log/link-form";
import { PasteForm } from "@/components/log/paste-form";
import { Head, Shell } from "@/components/shell/shell";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Empty } from "@/components/ui/empty";
import { readShared, type Shared } from "@/lib/domain/capture/shared";
import { readFrame } from "@/lib/features/rooms/queries";
import { requireUser } from "@/lib/platform/session";

/** What a phone shared, or was pasted as a link alone: it is shown, and kept only by the button below it. */
export default async function SharedPage({ searchParams }: PageProps<"/log/shared">) {
  const { title, text, url } = await searchParams;
  const shared = { title: only(title), text: only(text), url: only(url) };
  const userId = await requireUser(`/log/shared?${queryOf(shared)}`);
  const frame = await readFrame(userId, new Date());
  const { link, words } = readShared(shared);
  return (
    <Shell room="/log" counts={frame.counts}>
      <Head above="Nothing is kept before you say so" title="Hand this in?" />
      <div className="grid max-w-3xl gap-5">
        {link ? (
          <Card title="Fetch the page behind this link">
            <LinkForm url={link} look="primary" />
          </Card>
        ) : null}
        {words ? (
          <Card title={link ? "Or keep the words that came with it" : "Keep this text"}>
            <PasteForm text={words} />
          </Card>
        ) : null}
        {link || words ? (
          <p>
            <ButtonLink href="/log" look="quiet" className="-ml-4">
              Leave it
            </ButtonLink>
          </p>
        ) : (
          <Empty title="Nothing arrived" action={<ButtonLink href="/log">To the other ways in</ButtonLink>}>
            Share a link or a text from another app, and it is shown here before it is kept.
          </Empty>
        )}
      </div>
    </Shell>
  );
}

const only = (value: string | string[] | undefined): string => (typeof value === "string" ? value : "");

/** In no other characters than a way back from signing in may have. */
const queryOf = (shared: Shared): string =>
  Object.entries(shared)
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replace(/[!'()*~]/g, escaped)}`)
    .join("&");

const escaped = (character: string): string => `%${character.charCodeAt(0).toString(16)}`;
