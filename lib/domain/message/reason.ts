/** Something that a reason can be told with, asked of the person by `label`. */
interface ReasonDetail {
  readonly key: string;
  readonly label: string;
  /** Fits the wordings as it stands: "a permanent post". */
  readonly example: string;
  /** The disclosure level from which it may be said once it is released. */
  readonly from: "brief" | "candid";
  /** The wordings put it after "I can"; absent: they take a noun. */
  readonly takes?: "deed";
}

/**
 * Why a person says no. Level private has no wording on purpose: what is not written cannot leak. At least one
 * `brief` wording needs no detail, so that there is always something true and unspecific to say.
 */
export interface Reason {
  readonly code: string;
  readonly label: string;
  readonly details: readonly ReasonDetail[];
  readonly brief: readonly string[];
  readonly candid: readonly string[];
  /** Names it among others that are told briefly: "It comes down to {…}". */
  readonly short: readonly string[];
  /** Told beside another reason, in place of `brief`, and after it; absent: no difference. */
  readonly besides?: readonly string[];
  /** It states a fact about the person's life, so it is worded only if the decision recorded it. */
  readonly needsRecord: boolean;
  /** What would have to come up for the answer to be another: "Should {opening} come up". Said from level brief. */
  readonly opening: string | null;
}
