import { compose, type Draft } from "@/lib/domain/message/compose";
import type { Locale } from "@/lib/domain/message/locale";
import { type Chosen, factsFor, type Material } from "./letter";

/** The letter as it would be without the person's own hand in it. `locale`: that of the chosen language. */
export const write = (material: Material, chosen: Chosen, locale: Locale | null): Draft =>
  compose({
    ...{ kind: material.kind, choices: chosen.choices, seed: chosen.seed, locale },
    facts: factsFor(material, chosen),
    own: material.wordings,
    template: material.templates.find(({ id }) => id === chosen.choices.templateId) ?? null,
  });
