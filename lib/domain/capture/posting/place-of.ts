import { isObject, type Json, listOf, partOf, wordsOf } from "./json";

/** Where the work is: towns, with the state where two letters name it; else the country; several joined by strokes. */
export function placeOf(posting: Json): string {
  const places = listOf(posting.jobLocation)
    .map(townOf)
    .filter((place) => place !== "");
  const named = places.length > 0 ? places : listOf(posting.applicantLocationRequirements).map(wordsOf);
  return [...new Set(named)]
    .filter((place) => place !== "")
    .slice(0, MOST_PLACES)
    .join(" / ");
}

function townOf(location: unknown): string {
  if (!isObject(location)) return bareTown(wordsOf(location));
  const { address } = location;
  if (!isObject(address) && !Array.isArray(address))
    return bareTown(wordsOf(address) || wordsOf(location.name));
  const [town, region, country] = ["addressLocality", "addressRegion", "addressCountry"].map((name) =>
    wordsOf(partOf(address, name)),
  );
  if (!town) return region || country || "";
  const isState = region !== undefined && /^[A-Z]{2}$/.test(region);
  return isState && !town.includes(",") ? `${town}, ${region}` : town;
}

/** An address in one line without its street and its postcode, and what is said behind it in brackets. */
function bareTown(words: string): string {
  const parts = words
    .replace(/ ?\([^()]{0,60}\)/g, "")
    .split(/, ?/)
    .map((part) => part.replace(/^(?:[A-Z]{1,2}-)?\d{4,5} /, ""));
  return (parts.length > 1 && /\d/.test(parts[0] ?? "") ? parts.slice(1) : parts).join(", ");
}

const MOST_PLACES = 6;
