import {
  Briefcase,
  History,
  type ListFilter,
  PenLine,
  Settings,
  SlidersHorizontal,
  Sun,
} from "lucide-static";

type Room = { path: string; name: string; svg: typeof ListFilter; isOnPhone: boolean };

/** The rooms in the order of the rail; a phone's bar holds the five that are wanted on the way. */
export const rooms: Room[] = [
  { path: "/", name: "Today", svg: Sun, isOnPhone: true },
  { path: "/opportunities", name: "Opportunities", svg: Briefcase, isOnPhone: true },
  { path: "/log", name: "Log", svg: PenLine, isOnPhone: true },
  { path: "/criteria", name: "Criteria", svg: SlidersHorizontal, isOnPhone: true },
  { path: "/history", name: "History", svg: History, isOnPhone: true },
  { path: "/settings", name: "Settings", svg: Settings, isOnPhone: false },
];
