"use server";
import { isToBeRemoved } from "@/lib/features/removal/queries";
import { publicAction, userAction } from "@/lib/platform/action";
import { signOut as closeSession, signIn as openSession } from "@/lib/platform/session";
import { err, ok } from "@/lib/result";
import { changePassword, changeProfile, endSession, preparePassword, setUp, signUp } from "./commands";
import {
  endSessionForm,
  passwordForm,
  profileForm,
  setUpForm,
  signInForm,
  signOutForm,
  signUpForm,
} from "./schema";

export const signIn = publicAction(
  signInForm,
  async ({ email, password, next }) => {
    const refusal = await openSession(email, password);
    if (refusal === null) return ok((await isToBeRemoved(email)) ? "/settings/account" : next);
    return err(refusal === "wrong" ? "wrong" : "too-many-tries");
  },
  {
    sentences: {
      wrong: "This e-mail address and password do not belong together.",
      "too-many-tries": "Too many wrong passwords. Wait a quarter of an hour, then try again.",
    },
    afterwards: (next) => next,
  },
);

export const signOut = publicAction(
  signOutForm,
  async () => {
    await closeSession();
    return ok(null);
  },
  { sentences: {}, afterwards: () => "/sign-in" },
);

export const beginSetUp = publicAction(
  setUpForm,
  async (form) => {
    const made = await setUp(form, new Date());
    if (made.ok) await openSession(form.email, form.password);
    return made;
  },
  {
    limit: "set-up",
    sentences: {
      "wrong-code": "That is not the code that the start command printed. It changes with every start.",
      "already-set-up": "The first account exists already. Sign in with it.",
    },
    afterwards: () => "/criteria",
  },
);

/** The answer is the same whether the address had an account or not; signing in then shows which. */
export const beginSignUp = publicAction(signUpForm, (form) => signUp(form, new Date()), {
  limit: "set-up",
  sentences: { "sign-up-closed": "Sign-up is closed here. Ask whoever runs this server." },
  afterwards: () => "/sign-in?made",
});

export const saveProfile = userAction(profileForm, changeProfile, { sentences: {} });

export const savePassword = userAction(passwordForm, changePassword, {
  prepare: async ({ userId, sessionId }, form) => {
    const prepared = await preparePassword(userId, form);
    return prepared.ok ? ok({ passwordHash: prepared.value, sessionId }) : prepared;
  },
  sentences: { "wrong-password": "That is not your present password." },
});

export const revokeSession = userAction(endSessionForm, endSession, {
  sentences: { "not-found": "That session has ended already." },
});
