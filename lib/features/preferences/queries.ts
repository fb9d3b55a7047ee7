import "server-only";
import { cache } from "react";
import { database } from "@/lib/platform/db";
import type { UserId } from "@/lib/platform/user-id";
import { loadPreferences } from "./records";

/** Read once a request: the page's frame asks for the theme, and a room for the rest. */
export const readPreferences = cache((userId: UserId) => loadPreferences(database(), userId));
