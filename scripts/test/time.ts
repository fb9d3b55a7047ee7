import { vi } from "vitest";
import { NOW } from "@/prisma/seed/now";

/** Accounts are made by the clock, and what is in them from NOW on. */
const AN_HOUR_BEFORE = NOW.getTime() - 3_600_000;

// What tests make is made now: were the clock to go on to another day, it would be late, or over.
vi.useFakeTimers({ now: AN_HOUR_BEFORE, toFake: ["Date"], shouldAdvanceTime: true });
