import "./globals.css";
import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { Notifier } from "@/components/notifying/notifier";
import { readPreferences } from "@/lib/features/preferences/queries";
import { currentViewer } from "@/lib/platform/session";

export const metadata: Metadata = {
  description: "A job-search tracker that helps to decide, and to decline well.",
};

const paper = { light: "#faf7f1", dark: "#141817" } as const;

/** The bar of the browser has the colour of the paper, by the person's choice before the system's. */
export async function generateViewport(): Promise<Viewport> {
  const { theme } = await preferencesOfViewer();
  const bySystem = (["light", "dark"] as const).map((scheme) => ({
    media: `(prefers-color-scheme: ${scheme})`,
    color: paper[scheme],
  }));
  return {
    width: "device-width",
    initialScale: 1,
    themeColor: theme === "system" ? bySystem : paper[theme],
  };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Rendered for each request, so that every script on every page carries that request's nonce.
  await connection();
  const { theme, notifies } = await preferencesOfViewer();
  return (
    <html lang="en" data-theme={theme}>
      <body className="min-h-dvh">
        {children}
        {notifies ? <Notifier /> : null}
      </body>
    </html>
  );
}

/** Whoever is not signed in has chosen nothing yet. */
async function preferencesOfViewer() {
  const viewer = await currentViewer();
  return viewer ? readPreferences(viewer.userId) : ({ theme: "system", notifies: false } as const);
}
