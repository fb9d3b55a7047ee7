import "server-only";
import { database } from "@/lib/platform/db";
import type { UserId } from "@/lib/platform/user-id";
import { loadManner, type Manner } from "./records";

export const readManner = (userId: UserId): Promise<Manner> => loadManner(database(), userId);
