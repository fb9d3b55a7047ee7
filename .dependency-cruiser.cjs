// Who may import whom: ARCHITECTURE.md in rules. `npm test` runs them, and scripts/test/layers.test.ts shows for each
// that it can fail. There is no list of exceptions that were once let through: an import named below has its reason.

const TESTS = ["\\.test\\.tsx?$", "/fixtures/"];
const PACKAGES = "node_modules/";
/** What may be imported for its types, which cost nothing and do nothing at run time, is not held by such a rule. */
const AT_RUN_TIME = { preCompilationOnly: false };

/** Everything of ours but `allowed`: what a layer may import is said, never what it may not. */
const ours = (...allowed) => ({ path: "^(app|components|lib|prisma|scripts|e2e)/", pathNot: allowed });
const feature = (...names) => `^lib/features/[^/]+/(${names.join("|")})\\.ts$`;
const platform = (...names) => `^lib/platform/(${names.join("|")})\\.ts$`;

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "pages-only-show",
      comment:
        "A page proves who asks, reads and renders: it does not write, and does not know the database.",
      severity: "error",
      from: { path: "^app/(?!api/)", pathNot: TESTS },
      to: ours(
        "^app/",
        "^components/",
        "^lib/domain/",
        feature("schema", "queries", "actions"),
        // What a form shows; who asks; where the next page of a list begins.
        "^lib/form\\.ts$",
        platform("session", "page"),
      ),
    },
    {
      name: "routes-only-answer",
      comment: "A route proves who asks, parses, calls one query or command and answers.",
      severity: "error",
      from: { path: "^app/api/", pathNot: TESTS },
      to: ours(
        "^app/api/",
        "^lib/domain/",
        "^lib/result\\.ts$",
        feature("schema", "queries", "commands"),
        // Who asks, whether a page of ours sent it, and the one transaction that a command runs in.
        platform("session", "origin", "action"),
        // A file that comes in, not too often and not too large, and one that goes out.
        platform("limits", "upload", "upload-to-disk", "download", "tables/read-tables"),
        // Whom the private address of a calendar belongs to.
        platform("auth/feed-keys"),
        // Only the two routes that the rules below name.
        platform("auth/next-auth", "db/index"),
      ),
    },
    {
      name: "next-auth-has-one-route",
      comment: "Everything else asks lib/platform/session who is there.",
      severity: "error",
      from: { path: "^(app|components|lib/features)/", pathNot: ["^app/api/auth/", ...TESTS] },
      to: { path: ["^lib/platform/auth/next-auth", `${PACKAGES}next-auth/`] },
    },
    {
      name: "components-only-show",
      comment:
        "A component gets what it shows; it may send a form to an action, and name the types of what it shows.",
      severity: "error",
      from: { path: "^components/", pathNot: TESTS },
      to: ours(
        "^components/",
        "^lib/domain/",
        "^lib/form\\.ts$",
        feature("schema", "actions", "queries", "records"),
      ),
    },
    {
      name: "components-read-nothing",
      comment: "Of queries and records a component may only import types: the page reads, and hands down.",
      severity: "error",
      from: { path: "^components/", pathNot: TESTS },
      to: { path: feature("queries", "records"), ...AT_RUN_TIME },
    },
    {
      name: "features-assemble",
      comment:
        "A feature joins domain and platform; of another feature it may use everything but its actions.",
      severity: "error",
      from: { path: "^lib/features/([^/]+)/", pathNot: TESTS },
      to: ours(
        "^lib/features/$1/",
        feature("schema", "queries", "commands", "records"),
        "^lib/domain/",
        "^lib/platform/",
        "^lib/(result|form)\\.ts$",
      ),
    },
    {
      name: "commands-know-no-request",
      comment:
        "An action, a route, a job, the seed and a test all call the same function: no session or redirect inside.",
      severity: "error",
      from: { path: feature("schema", "queries", "commands", "records") },
      to: {
        path: [platform("session", "action"), `${PACKAGES}next/(headers|navigation|cache|server)`],
        ...AT_RUN_TIME,
      },
    },
    {
      name: "platform-knows-no-product",
      comment: "The machine room would serve another product as well.",
      severity: "error",
      from: { path: "^lib/platform/", pathNot: TESTS },
      to: ours(
        "^lib/platform/",
        "^lib/(result|form)\\.ts$",
        // What a calendar file and a web page hold, for whoever reads one.
        "^lib/domain/capture/(calendar-event|page)\\.ts$",
      ),
    },
    {
      name: "domain-is-pure",
      comment:
        "No clock, no I/O, no framework: the domain imports itself, the result type and these packages.",
      severity: "error",
      from: { path: "^lib/domain/", pathNot: TESTS },
      to: {
        pathNot: [
          "^lib/domain/",
          "^lib/result\\.ts$",
          `${PACKAGES}(zod|chrono-node|temporal-polyfill|tldts|html-to-text)/`,
          `${PACKAGES}@types/html-to-text/`,
        ],
      },
    },
    {
      name: "shared-shapes-stand-alone",
      comment: "What every layer may import can import none of them.",
      severity: "error",
      from: { path: "^lib/[^/]+\\.ts$", pathNot: TESTS },
      to: ours("^lib/[^/]+\\.ts$"),
    },
    {
      name: "features-have-five-files",
      comment: "One knows where to look: schema, queries, commands, actions, records, and tests beside them.",
      severity: "error",
      // A rule about how many import a module is the only one that looks at every file, also at one that stands alone.
      module: {
        path: "^lib/features/",
        pathNot: [feature("schema", "queries", "commands", "actions", "records"), ...TESTS],
        numberOfDependentsLessThan: 100,
      },
      from: {},
    },
    {
      name: "database-has-few-doors",
      comment: "The database is touched from queries, commands, records, the platform, the seed and tests.",
      severity: "error",
      from: {
        pathNot: [
          "^lib/platform/",
          feature("queries", "commands", "records"),
          "^(prisma|scripts|e2e)/",
          // Says whether the database answers.
          "^app/api/health/",
          ...TESTS,
        ],
      },
      to: { path: ["^lib/platform/db/", `${PACKAGES}(@prisma|better-sqlite3)/`] },
    },
    {
      name: "ids-are-proved",
      comment:
        "A UserId comes from the session, from making the account, from the key of a private address, or after a restart from a row that its owner wrote.",
      severity: "error",
      from: {
        pathNot: [
          platform("session", "background", "auth/feed-keys"),
          "^lib/features/account/commands\\.ts$",
          "^(prisma/seed|e2e/)",
          ...TESTS,
        ],
      },
      to: { path: platform("user-id"), ...AT_RUN_TIME },
    },
    {
      name: "no-cycles",
      comment: "Two files that need each other are one file, or lack a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "imports-exist",
      comment: "An import that leads nowhere would be seen by no other rule.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: "specify",
    // What is generated is imported, but its insides are not ours to judge.
    doNotFollow: { path: ["node_modules", "^lib/platform/db/client/"] },
    exclude: { path: ["\\.(css|svg)$"] },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
