/** French sets a space, on which no line breaks, before the marks of two parts and inside its quotation marks. */
export const spaced = <Words>(words: Words): Words =>
  JSON.parse(JSON.stringify(words), (_, value: unknown) =>
    typeof value === "string"
      ? value.replace(/ (?=[;:?!»])/g, NO_BREAK).replaceAll("« ", `«${NO_BREAK}`)
      : value,
  );

const NO_BREAK = "\u00a0";
