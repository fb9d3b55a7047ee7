import { inOrder } from "@/lib/domain/message/own/in-order";
import type { NewTemplate } from "@/lib/domain/message/own/own-template";
import { PART_TAGS, type Part, STARTS } from "@/lib/domain/message/part";

/** A template as it stands in its form now, read from the fields as the server will read them. */
export function readTemplate(fields: FormData): Pick<NewTemplate, "subject" | "parts"> {
  const text = (name: string) => String(fields.get(name) ?? "").trim();
  const names = [...fields.keys()].flatMap((name) => /^part\.\d{1,3}(?=\.text$)/.exec(name)?.[0] ?? []);
  const rows = names.flatMap((name) => {
    const tag = PART_TAGS.find((each) => each === text(`${name}.tag`)) ?? "own";
    const starts = STARTS.find((each) => each === text(`${name}.starts`)) ?? "paragraph";
    const words = text(`${name}.text`).replace(/\r\n?/g, "\n");
    const part: Part = { tag, text: words, starts };
    const row = Number(name.slice("part.".length));
    return words === "" ? [] : [{ row, place: text(`${name}.place`), part }];
  });
  return { subject: text("subject"), parts: inOrder(rows).map(({ part }) => part) };
}
