import { expect } from "vitest";
import { done, later, perform } from "@/prisma/seed/scene";
import { logOne, takeBackLast } from "@/prisma/seed/steps";
import { standingOf, testOn } from "@/prisma/seed/testing";
import { removeLink, saveLink } from "./commands";
import { listLinks } from "./queries";
import { linkForm } from "./schema";

const test = testOn(({ alice }) => logOne(alice, { company: "Otter & Pine", role: "Planner" }));

test("a link is kept by its name, or by its site's, and taken out and back", async ({ alice, made: id }) => {
  await done(alice, saveLink, linkForm.parse({ opportunityId: id, url: "otter.example/team", title: "" }));
  await done(
    alice,
    saveLink,
    linkForm.parse({ opportunityId: id, url: "https://a.example/?q=1", title: "Talk" }),
  );
  const links = await listLinks(alice.userId, id);
  expect(links).toMatchObject([
    { title: "otter.example", url: "https://otter.example/team" },
    { title: "Talk", url: "https://a.example/?q=1" },
  ]);
  const before = await standingOf(alice);
  await done(later(alice, 1), removeLink, { linkId: links[0]?.id ?? "" });
  expect(await listLinks(alice.userId, id)).toHaveLength(1);
  await takeBackLast(later(alice, 2), id, "link-removed");
  expect(await standingOf(alice)).toEqual(before);
  await takeBackLast(later(alice, 3), id, "link-kept");
  expect(await listLinks(alice.userId, id)).toHaveLength(1);
});

test("somebody else's is out of reach", async ({ alice, bob, made: id }) => {
  const form = linkForm.parse({ opportunityId: id, url: "https://a.example" });
  await done(alice, saveLink, form);
  const [link] = await listLinks(alice.userId, id);
  expect(await perform(bob, saveLink, form)).toMatchObject({ reason: "not-found" });
  expect(await perform(bob, removeLink, { linkId: link?.id ?? "" })).toMatchObject({ reason: "link-gone" });
  expect(await listLinks(bob.userId, id)).toEqual([]);
});

test.for([
  "javascript:alert(1)",
  "file:///etc/hostname",
  "data:text/html,x",
  "ftp://a.example",
  "two words",
  "",
])("“%s” is no address of the web", (url) => {
  expect(linkForm.safeParse({ opportunityId: "o", url }).error?.issues[0]?.path).toEqual(["url"]);
});
