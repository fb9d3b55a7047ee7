import { changeTicked } from "@/lib/features/changes/commands";
import { tickForm } from "@/lib/features/changes/schema";
import { saveView } from "@/lib/features/views/commands";
import { viewForm } from "@/lib/features/views/schema";
import { done, type Scene } from "../scene";

/** What she calls what: the companies of each, by how their names begin. */
const TAGS: Readonly<Record<string, readonly string[]>> = {
  "Near home": ["Kiezkorb", "Lastenrad", "Otter"],
  "Would build products": ["Grünfracht", "Nordlicht", "Kiezkorb", "Parcelpath", "Hafenwerk"],
  "Through somebody": ["Otter"],
};

/** Gives opportunities tags of her own, and keeps two views of the list. */
export async function keepLists(scene: Scene): Promise<void> {
  const { db, userId } = scene;
  for (const [name, companies] of Object.entries(TAGS)) {
    const named = companies.map((company) => ({ company: { name: { startsWith: company } } }));
    const rows = await db.opportunity.findMany({ where: { userId, OR: named }, orderBy: { id: "asc" } });
    const opportunity = rows.map(({ id }) => id);
    await done(scene, changeTicked, tickForm.parse({ opportunity, intent: "tag", name }));
  }
  const { id } = await db.tag.findFirstOrThrow({ where: { userId, name: "Would build products" } });
  for (const [name, query] of [
    ["Towards product", `view=open&tag=${id}`],
    ["Their noes", "view=ended&stage=rejected-by-them&stage=no-answer"],
  ] as const)
    await done(scene, saveView, viewForm.parse({ name, query }));
}
