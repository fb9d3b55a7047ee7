// Lets a plain script import the project's TypeScript as the project itself does: by `@/`, without endings, a folder
// for its index. `import "./register.mjs"` first, then import the rest dynamically; or `node --import` this file.
import { statSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);

registerHooks({
  resolve(specifier, context, nextResolve) {
    // The marker refuses to load outside a server bundle; a script runs on the server.
    if (specifier === "server-only") return found(new URL("node_modules/server-only/empty.js", root));
    const target = targetOf(specifier, context.parentURL);
    const file = target && ENDINGS.map((ending) => new URL(target.href + ending)).find(isFile);
    return file ? found(file) : nextResolve(specifier, context);
  },
});

const ENDINGS = ["", ".ts", "/index.ts"];

/** Where an import of ours points to; undefined for a package, and for what a package imports. */
function targetOf(specifier, parent) {
  if (specifier.startsWith("@/")) return new URL(specifier.slice(2), root);
  const isOurs = parent?.startsWith(root.href) && !parent.includes("/node_modules/");
  return isOurs && specifier.startsWith(".") ? new URL(specifier, parent) : undefined;
}

const found = ({ href }) => ({ url: href, shortCircuit: true });

const isFile = (url) => statSync(fileURLToPath(url), { throwIfNoEntry: false })?.isFile() ?? false;
