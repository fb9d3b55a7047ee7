import { keepBackups } from "@/lib/features/backups/commands";
import { sweepBundles } from "@/lib/features/bundles/commands";
import { sweepExports } from "@/lib/features/export/commands";
import { goOnWithAgencies } from "@/lib/features/opportunities/commands";
import { findWithoutAgencyKey } from "@/lib/features/opportunities/records";
import { removeAccount, shredOwed } from "@/lib/features/removal/commands";
import { findRemovable } from "@/lib/features/removal/records";
import { inBackground, resumeAll } from "@/lib/platform/background";

/**
 * What an installation does by itself, and never twice at once: the backup of the day, what is to go, goes, and what came
 * out of an earlier version gets what it lacks.
 */
export const keepHouse = (): Promise<void> =>
  inBackground("upkeep", async () => {
    const now = new Date();
    await resumeAll(findRemovable, removeAccount);
    await resumeAll(findWithoutAgencyKey, goOnWithAgencies);
    await shredOwed();
    await sweepExports(now);
    await sweepBundles(now);
    await keepBackups(now);
  });
