import { PART_NAMES } from "@/lib/domain/message/own/part-names";
import { PART_TAGS } from "@/lib/domain/message/part";

/** A part of a message as it is told; one of another version by its own name. */
export function partNamed(tag: string): string {
  const known = PART_TAGS.find((each) => each === tag);
  return known ? PART_NAMES[known] : tag;
}
