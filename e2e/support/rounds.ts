type Writer = { name: string; address: string };

const ILSE: Writer = { name: "Ilse Okonjo", address: "ilse.okonjo@tallowmere.example" };
const BRAM: Writer = { name: "Bram Visser", address: "bram.visser@tallowmere.example" };

const mail = (
  name: string,
  { date, subject, after, by = ILSE }: { date: string; subject: string; after?: string; by?: Writer },
  text: string,
): string =>
  [
    `Message-ID: <${name}@tallowmere.example>`,
    ...(after
      ? [`In-Reply-To: <${after}@tallowmere.example>`, `References: <${after}@tallowmere.example>`]
      : []),
    `Date: ${date}`,
    `From: ${by.name} <${by.address}>`,
    "To: Asha Rai <asha.rai@mail.example.com>",
    `Subject: ${subject}`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "",
    `${text}\n\nBest wishes\n${by.name.split(" ")[0]}\n\n-- \n${by.name}\nTalent Partner, Tallowmere\nTallowmere SE, Hamburg\n`,
  ].join("\n");

const SUBJECT = "Interview: Senior Backend Engineer at Tallowmere";

/**
 * An invitation, the next one in its thread, and the no at its end, as one firm writes them; `forward` comes before the
 * first has been answered, and from somebody else.
 */
export const ROUNDS = {
  first: mail(
    "first",
    { date: "Tue, 03 Mar 2026 10:14:22 +0100", subject: SUBJECT },
    `Hi Asha,

we'd like to invite you to a first interview for the Senior Backend Engineer position. Would Monday 9 March, 10:00-11:00 CET or Tuesday 10 March, 14:30-15:30 CET suit you?

Could you let me know by Thursday 5 March?`,
  ),
  second: mail(
    "second",
    { date: "Fri, 13 Mar 2026 16:02:00 +0100", subject: `Re: ${SUBJECT}`, after: "first" },
    `Hi Asha,

thank you for Monday. We'd like to invite you to the second interview for the Senior Backend Engineer position, on Google Meet: https://meet.google.com/abc-defg-hij

All times are Eastern Time. Would one of these suit you?

  - Thursday 19 March, 10:00-11:00
  - Friday 20 March, 14:30-15:30
  - Tuesday 25 March, 09:00

The salary is EUR 72,000 to 80,000 a year. Could you let me know by Tuesday 17 March?`,
  ),
  forward: mail(
    "forward",
    { date: "Wed, 04 Mar 2026 11:20:00 +0100", subject: `Re: ${SUBJECT}`, after: "first", by: BRAM },
    `Hi Asha,

I take over from Ilse. We'd like to move you forward to the second round for the Senior Backend Engineer position, on Google Meet: https://meet.google.com/xyz-abcd-efg

Would Thursday 12 March, 09:00-10:00 CET suit you?`,
  ),
  no: mail(
    "no",
    { date: "Mon, 23 Mar 2026 09:30:00 +0100", subject: `Re: ${SUBJECT}`, after: "second" },
    `Hi Asha,

thank you for the time you gave us. Unfortunately, we have decided to move forward with another candidate for the Senior Backend Engineer position. We wish you all the best.`,
  ),
};
