import { expect, type Locator, type Page } from "@playwright/test";
import type { KindCode } from "@/lib/domain/message/kinds";
import { startMessage } from "@/lib/features/messages/commands";
import { done, later } from "@/prisma/seed/scene";
import { logOne } from "@/prisma/seed/steps";
import type { Account } from "./account";
import { sceneOf } from "./scene";

/** Logs an invitation and begins a message of a kind; gives the path of its desk. */
export async function openDesk(account: Account, kind: KindCode = "decline-interview"): Promise<string> {
  const scene = later(sceneOf(account), -60);
  const opportunityId = await logOne(scene, {
    ...{ company: "Harbour Foods", role: "Supply planner" },
    ...{ contactName: "Elena Brandt", contactEmail: "elena@harbour.example" },
    text: "Would Thursday or Friday suit you for an interview?",
  });
  const { messageId } = await done(later(scene, 1), startMessage, { opportunityId, kind });
  return `/opportunities/${opportunityId}/messages/${messageId}`;
}

export const letterOn = (page: Page): Locator => page.getByRole("textbox", { name: "The letter" });

export const isSaved = (page: Page) => expect(page.getByText(/· saved$/)).toBeVisible();

/** A segment, a chip or a box: its label is what one presses. */
export const press = (page: Page, label: string) => page.getByText(label, { exact: true }).click();
