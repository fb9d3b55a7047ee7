import * as z from "zod";
import { ADDRESSES, DEFAULT_CHOICES, LANGUAGES, REGIONS, TONES } from "@/lib/domain/message/choices";
import type { Tx } from "@/lib/platform/db";
import type { UserId } from "@/lib/platform/user-id";

const { tone, region, language, address } = DEFAULT_CHOICES;

const manner = z.object({
  tone: z.enum(TONES).catch(tone),
  region: z.enum(REGIONS).catch(region),
  language: z.enum(LANGUAGES).catch(language),
  address: z.enum(ADDRESSES).catch(address),
  signature: z.string(),
  onBenefits: z.boolean(),
});

/** How a person writes. `onBenefits`: saying no may cost them money. */
export type Manner = z.output<typeof manner>;

const AS_IT_COMES: Manner = { tone, region, language, address, signature: "", onBenefits: false };

export async function loadManner(client: Tx, userId: UserId): Promise<Manner> {
  const row = await client.manner.findUnique({ where: { userId } });
  return row ? manner.parse(row) : AS_IT_COMES;
}
