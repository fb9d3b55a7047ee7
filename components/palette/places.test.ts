import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { placesFrom } from "./places";

const pages = globSync("app/(tracker)/**/page.tsx").map(
  (file) => `/${file.replace("app/(tracker)/", "").replace(/\/?page\.tsx$/, "")}`,
);

test("every place is a page", () => {
  const open = "/opportunities/01936f5e-0000-7000-8000-000000000000";
  const paths = placesFrom(open).flatMap(({ places }) =>
    places.map(({ path }) => path.replace(open, "/opportunities/[id]")),
  );
  expect(paths.filter((path) => !pages.includes(path))).toEqual([]);
});

test("what can be done with an opportunity is offered on its pages alone", () => {
  const titles = (path: string) => placesFrom(path).map(({ title }) => title);
  expect(titles("/opportunities")).toEqual(["Do", "Go to"]);
  expect(titles("/opportunities/01936f5e-0000-7000-8000-000000000000/advice")[0]).toBe("This opportunity");
});

test.for([
  ["exp", ["/settings/export"]],
  ["words own", ["/settings/wordings"]],
  ["kiez", []],
] as const)("%j leads to %j", ([typed, paths]) => {
  const found = placesFrom("/", typed).flatMap(({ places }) => places.map(({ path }) => path));
  expect(found).toEqual(paths);
});
