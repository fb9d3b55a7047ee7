import { expect, test } from "vitest";
import { scriptAddresses } from "./scripts";

test("Every script is counted once, wherever it is named, and none that only old browsers load.", () => {
  const html = `<head>
    <link rel="stylesheet" href="/_next/static/chunks/a.css"/>
    <link rel="preload" as="script" href="/_next/static/chunks/one.js?dpl=1"/>
    <link rel="modulepreload" href="/_next/static/chunks/two.js?dpl=1"/>
    <script src="/_next/static/chunks/one.js?dpl=1" async=""></script>
    <script src="/_next/static/chunks/old.js?dpl=1" noModule=""></script></head>
    <script>self.__next_f.push([1,"4:\\"/_next/static/chunks/three.js?dpl=1\\"\\n5:I[3,[\\"/_next/static/chunks/one.js?dpl=1\\"]]"])</script>`;
  expect([...scriptAddresses(html)]).toEqual([
    "/_next/static/chunks/one.js?dpl=1",
    "/_next/static/chunks/two.js?dpl=1",
    "/_next/static/chunks/three.js?dpl=1",
  ]);
});
