import type { Prisma } from "./client/client";

/** A value as a JSON column keeps it: what JSON cannot carry is dropped here and not somewhere later. */
export const toJson = (value: NonNullable<unknown>): Prisma.InputJsonValue =>
  JSON.parse(JSON.stringify(value));
