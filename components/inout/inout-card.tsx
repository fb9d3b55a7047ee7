import { Card } from "@/components/ui/card";
import { Way } from "@/components/ui/way";

/** The ways to what goes in and out as a whole. */
export const InOutCard = ({ isOwner }: { isOwner: boolean }) => (
  <Card title="Yours to keep, and to take away">
    <ul className="grid gap-2.5 text-sm text-soft">
      <li>
        <Way href="/settings/export">Everything in and out</Way>: a copy of all that is yours, and bringing
        one in.
      </li>
      {isOwner ? (
        <li>
          <Way href="/settings/backup">Backups</Way> of this installation, one every day.
        </li>
      ) : null}
      <li>
        <Way href="/settings/account">Remove your account</Way>, with all that is in it.
      </li>
    </ul>
  </Card>
);
