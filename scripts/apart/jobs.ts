import type { UserId } from "@/lib/platform/user-id";

/** `file` is the database's. Whose it is was proved by whoever gave it. */
type Job = (file: string, userId: UserId, which: string, tell: (word: unknown) => void) => Promise<void>;

/** What is done in a process of its own: each loads what it needs, for that takes more memory than most of what it does. */
export const jobs = {
  export: async (file, userId, _, tell) => {
    const { writeArchive } = await import("@/lib/features/export/records");
    await writeArchive(file, userId, tell);
  },
  "take-in": async (file, userId, bundleId) => {
    const { workThrough } = await import("@/lib/features/taking-in/records");
    await workThrough(file, userId, bundleId);
  },
  "take-back": async (file, userId, bundleId) => {
    const { takeBack } = await import("@/lib/features/taking-back/records");
    await takeBack(file, userId, bundleId);
  },
  "make-found": async (_, userId) => {
    const { indexMissing } = await import("@/lib/features/opportunities/commands");
    const { countMissing } = await import("@/lib/features/insights/commands");
    await indexMissing(userId);
    await countMissing(userId);
  },
} satisfies Record<string, Job>;
