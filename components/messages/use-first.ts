"use client";
// A hook: a field is filled once, when it is first drawn.

import { useState } from "react";

/** What `value` was when the component was first drawn: a field begins with it, and is not drawn anew as one chooses. */
export const useFirst = <T>(value: T): T => useState(value)[0];
