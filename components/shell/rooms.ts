import {
  Briefcase,
  CalendarDays,
  ChartNoAxesColumn,
  History,
  type ListFilter,
  PenLine,
  Settings,
  SlidersHorizontal,
  Sprout,
  Sun,
  Users,
} from "lucide-static";

type Room = {
  path: string;
  name: string;
  svg: typeof ListFilter;
  /** In a phone's bar, which holds what is wanted on the way; the others stand behind "More". */
  isOnBar: boolean;
};

/** The rooms in the order of the rail. */
export const rooms: readonly Room[] = [
  { path: "/", name: "Today", svg: Sun, isOnBar: true },
  { path: "/opportunities", name: "Opportunities", svg: Briefcase, isOnBar: true },
  { path: "/log", name: "Log", svg: PenLine, isOnBar: true },
  { path: "/calendar", name: "Calendar", svg: CalendarDays, isOnBar: true },
  { path: "/people", name: "People", svg: Users, isOnBar: false },
  { path: "/criteria", name: "Criteria", svg: SlidersHorizontal, isOnBar: false },
  { path: "/insights", name: "Insights", svg: ChartNoAxesColumn, isOnBar: false },
  { path: "/prepare", name: "Prepare", svg: Sprout, isOnBar: false },
  { path: "/history", name: "History", svg: History, isOnBar: false },
  { path: "/settings", name: "Settings", svg: Settings, isOnBar: false },
];
