import { createContext } from "react";

/** Whether what makes cards follow the pointer and the keys is there: it is fetched after the board itself. */
export const CanDrag = createContext(false);
