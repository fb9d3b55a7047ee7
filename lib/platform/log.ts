import pino from "pino";
import { settings } from "./env";

/** Where the program writes what it does: identifiers and counts, never what a person wrote or received. */
export const log = () => {
  logger ??= pino({
    level: settings().logLevel,
    base: null,
    redact: ["*.password", "*.email", "*.name", "*.text", "*.body", "*.subject", "*.token"],
  });
  return logger;
};

let logger: pino.Logger | undefined;
