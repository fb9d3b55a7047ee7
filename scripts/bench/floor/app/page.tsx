import { requireUser } from "@/lib/platform/session";

/** What no page behind a session can do without: the session proved, and one sentence rendered. */
export default async function FloorPage() {
  const userId = await requireUser("/");
  return <p>You are {userId}.</p>;
}
