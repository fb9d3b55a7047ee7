import Bowser from "bowser";

/** A browser in words a person knows it by: "Firefox on Windows". */
export function browserName(agent: string | null): string {
  if (!agent) return "A browser that gave no name";
  const { browser, os } = Bowser.parse(agent);
  return [browser.name ?? "A browser", os.name && `on ${os.name}`].filter(Boolean).join(" ");
}
