import { reviewOn } from "../support/log";
import { expect, test, withAndWithoutScript } from "../support/test";

const MAIL = `Message-ID: <einladung@nordlicht-logistik.example>
Date: Mon, 09 Mar 2026 09:12:00 +0100
From: Jana Petersen <jana.petersen@nordlicht-logistik.example>
To: Asha Rai <asha.rai@mail.example.com>
Subject: Einladung: Produktmanagerin Tourenplanung
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Sehr geehrte Frau Rai,

vielen Dank für Ihre Bewerbung. Gerne laden wir Sie zu einem Vorstellungsgespräch für die Stelle als Produktmanagerin Tourenplanung (m/w/d) bei der Nordlicht Logistik GmbH ein.

Wir schlagen Ihnen Donnerstag, den 19. März um 10:00 Uhr oder Freitag, den 20. März um 14:30 Uhr vor. Das Jahresgehalt liegt zwischen 58.000 und 64.000 Euro brutto.

Bitte geben Sie uns bis zum 12. März Bescheid, welcher Termin Ihnen passt.

Mit freundlichen Grüßen
Jana Petersen
Nordlicht Logistik GmbH, Berlin`;

withAndWithoutScript(() => {
  test("an invitation in German is read, looked through and logged", async ({
    person: _,
    page,
    visit,
    twoWidths,
    run,
  }) => {
    await visit("/log");
    const file = { name: "einladung.eml", mimeType: "message/rfc822", buffer: Buffer.from(MAIL) };
    await page.getByLabel("Or hand in files").setInputFiles(file);
    if (run === "plain") await page.getByRole("button", { name: "Read the files" }).click();
    await expect(reviewOn(page)).toBeVisible();
    await expect(page.getByLabel("What it is")).toHaveValue("interview-invitation");
    await expect(page.getByLabel("Company")).toHaveValue(/^Nordlicht Logistik/);
    await expect(page.getByLabel("Role", { exact: true })).toHaveValue(/Produktmanagerin Tourenplanung/);
    await expect(page.getByLabel("Who wrote")).toHaveValue("Jana Petersen");
    await expect(page.getByLabel("Answer by")).toHaveValue("2026-03-12T17:00");
    const times = page.getByRole("group", { name: "Times they name" });
    await expect(times.getByRole("checkbox", { name: /^Thu 19 Mar, 10:00/ })).toBeChecked();
    await expect(times.getByRole("checkbox", { name: /^Fri 20 Mar, 14:30/ })).toBeChecked();
    await expect(page.getByRole("checkbox", { name: /^Pay: €58–64k a year/ })).toBeChecked();
    await twoWidths(`in-german-${run}`);
    await page.getByRole("button", { name: "Save it" }).click();
    await expect(
      page.getByRole("heading", { level: 1, name: /Produktmanagerin Tourenplanung/ }),
    ).toBeVisible();
    await expect(page.getByText("€58–64k a year")).toBeVisible();
  });
});
