import type { LeadsTo } from "@/lib/domain/prepare/reflection";

/** The room in which an answer goes on. */
export const ROOM_OF: Readonly<Record<LeadsTo, { href: string; name: string }>> = {
  criteria: { href: "/criteria/new", name: "Write a criterion of your own" },
  order: { href: "/criteria/order", name: "Put your goals in order" },
  "career-goals": { href: "/criteria/career-goals", name: "Make a career goal of it" },
  skills: { href: "/prepare/skills", name: "See the skills of your goals" },
  profiles: { href: "/prepare/profiles", name: "Hold your profiles against it" },
  network: { href: "/people/new", name: "Add them to your people" },
  sheet: { href: "/criteria", name: "See what your criteria ask of a job" },
  reviews: { href: "/decisions", name: "Look back on your decisions" },
};
