/** What a paper is. */
export const DOCUMENT_KINDS = { resume: "Résumé", letter: "Covering letter", other: "Other" } as const;

export type DocumentKind = keyof typeof DOCUMENT_KINDS;

export const isDocumentKind = (kind: string): kind is DocumentKind => kind in DOCUMENT_KINDS;

type Version = { id: string; kind: string; name: string; createdAt: Date };

/** Papers of one kind and name are versions of one another, counted in the order in which they came. */
export function versionsOf(documents: readonly Version[]): ReadonlyMap<string, number> {
  const inOrder = documents.toSorted(
    (a, b) => a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1),
  );
  const versions = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const { id, kind, name } of inOrder) {
    const key = JSON.stringify([kind, name.toLowerCase()]);
    const version = (counts.get(key) ?? 0) + 1;
    counts.set(key, version);
    versions.set(id, version);
  }
  return versions;
}

/** A version by its name: "Résumé for planners, version 2". */
export const versionName = (name: string, version: number): string =>
  version > 1 ? `${name}, version ${version}` : name;

/** What a file is by the ending of its name; what is not known is bytes, and nothing opens it by itself. */
export const mediaTypeOf = (fileName: string): string =>
  MEDIA_TYPES[/\.([a-z\d]{1,5})$/i.exec(fileName)?.[1]?.toLowerCase() ?? ""] ?? "application/octet-stream";

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ...{ pdf: "application/pdf", txt: "text/plain", csv: "text/csv" },
  ...{ png: "image/png", jpg: "image/jpeg", jpeg: "image/jpeg", gif: "image/gif", webp: "image/webp" },
};
