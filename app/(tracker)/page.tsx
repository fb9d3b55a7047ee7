import { Head, Shell } from "@/components/shell/shell";
import { requireUser } from "@/lib/platform/session";
export default async function TodayPage() {
  await requireUser("/");
  return (
    <Shell room="/">
      <Head title="Today" />
    </Shell>
  );
}
