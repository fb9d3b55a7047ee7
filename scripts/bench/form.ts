/** The fields of a form by name. */
export type Fields = Record<string, string>;

/**
 * The inputs of the form on a page that has a field of this name, with the values they came with: what a browser
 * without JavaScript would send back.
 */
export function readForm(html: string, field: string): Fields {
  const forms = html.match(/<form\b.*?<\/form>/gs) ?? [];
  const form = forms.find((each) => each.includes(` name="${field}"`));
  if (!form) throw new Error(`There is no form with the field "${field}" on this page.`);
  const inputs = form.match(/<input\b[^>]*>/g) ?? [];
  return Object.fromEntries(inputs.map((input) => [attribute(input, "name"), attribute(input, "value")]));
}

/** A form's fields as a browser encodes them. */
export function multipart(fields: Fields): { contentType: string; body: Buffer } {
  const boundary = "----tactful-form-boundary";
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    body: Buffer.from(`${parts.join("")}--${boundary}--\r\n`),
  };
}

/** An attribute of a tag as the framework writes it, in double quotes; empty when it is not there. */
export function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\s${name}="([^"]*)"`, "i").exec(tag)?.[1] ?? "";
  return value.replace(/&(?:amp|quot|lt|gt|#x27);/g, (entity) => SIGNS[entity] ?? entity);
}

const SIGNS: Record<string, string> = {
  "&amp;": "&",
  "&quot;": '"',
  "&lt;": "<",
  "&gt;": ">",
  "&#x27;": "'",
};
