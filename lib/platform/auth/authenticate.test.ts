import { expect } from "vitest";
import { nothing, PASSWORD, testOn } from "@/prisma/seed/testing";
import { authenticate } from "./authenticate";

const test = testOn(nothing);

let hosts = 0;
/** An address that nobody has tried from. */
const newPlace = () => ({ address: `10.0.${hosts++}.1`, agent: "Firefox" });

const right = { email: "alice@example.org", password: PASSWORD };
const wrong = { ...right, password: "not hers" };
const nobody = { ...wrong, email: "nobody@example.org" };

test("address and password open the account, however the address is written", async ({ alice }) => {
  expect(await authenticate(right, newPlace())).toEqual({ id: alice.userId, agent: "Firefox" });
  const loud = { ...right, email: " ALICE@Example.ORG " };
  expect(await authenticate(loud, newPlace())).toMatchObject({ id: alice.userId });
});

test("what does not belong together opens nothing", async ({ bob }) => {
  expect(bob.userId).toBeTruthy();
  const refused = [wrong, nobody, { ...right, password: "" }, { ...right, password: "x".repeat(257) }];
  const odd = [
    undefined,
    {},
    { email: ["alice@example.org"], password: PASSWORD },
    { ...right, email: "ａlice@example.org" },
  ];
  for (const given of [...refused, ...odd]) expect(await authenticate(given, newPlace())).toBeNull();
});

test("an account that is not there costs the same work as one that is", async ({ db }) => {
  expect(await db.user.count()).toBe(2);
  /** Processor time, which a busy machine does not change, of three tries. */
  const workOf = async (given: typeof right) => {
    const place = newPlace();
    const before = process.cpuUsage().user;
    for (let tries = 0; tries < 3; tries++) await authenticate(given, place);
    return process.cpuUsage().user - before;
  };
  await workOf(nobody);
  const [there, notThere] = [await workOf(wrong), await workOf(nobody)];
  expect(notThere / there).toBeGreaterThan(0.5);
  expect(notThere / there).toBeLessThan(2);
});

test("after ten wrong passwords nothing opens the account from there, the right one neither", async ({
  alice,
}) => {
  const place = newPlace();
  expect(await authenticate(right, place)).toMatchObject({ id: alice.userId });
  for (let tries = 0; tries < 10; tries++) expect(await authenticate(wrong, place)).toBeNull();
  await expect(authenticate(right, place)).rejects.toThrow(/^too-many-tries:\d+$/);
  await expect(
    authenticate(right, { ...place, address: place.address.replace(/1$/, "77") }),
  ).rejects.toMatchObject({
    waitSeconds: expect.any(Number),
  });
  expect(await authenticate(right, newPlace())).toMatchObject({ id: alice.userId });
});

test("the right password never uses up the tries", async ({ alice }) => {
  const place = newPlace();
  for (let tries = 0; tries < 12; tries++) {
    expect(await authenticate(right, place)).toMatchObject({ id: alice.userId });
  }
});
