/** A mail as a hiring system sends it, and the two times that it leaves in calendar files beside it. */
export const MAIL = `From: Quillmark Recruiting <no-reply@us.greenhouse-mail.io>
To: Asha Rai <asha.rai@example.org>
Subject: Quillmark: invitation to interview for the Supply Planner role
Date: Tue, 01 Dec 2026 09:02:51 +0100
Message-ID: <77.6a280efb@us.greenhouse-mail.io>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="parts"

--parts
Content-Type: text/html; charset="utf-8"

<html><body><p>Hi Asha,</p>
<p>Thank you for your application. We would like to invite you to a <strong>Hiring Manager Interview</strong> for the
<strong>Supply Planner</strong> role at Quillmark.</p>
<p>The two times that we can offer are in the calendar files. Please let us know by <strong>Friday, 4 December 2026</strong>
which of them suits you.</p>
<p>Thanks,<br>Nadia Holm<br>Quillmark Recruiting</p></body></html>
--parts
Content-Type: application/pdf; name="agenda.pdf"
Content-Disposition: attachment; filename="agenda.pdf"
Content-Transfer-Encoding: base64

JVBERi0xLjcKJcOi
--parts--
`.replaceAll("\n", "\r\n");

const calendar = (uid: string, day: string, hour: number) =>
  `BEGIN:VCALENDAR
PRODID:-//Greenhouse//EN
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:${uid}@greenhouse.io
SEQUENCE:0
DTSTAMP:20261201T080000Z
DTSTART;TZID=Europe/Berlin:${day}T${hour}0000
DTEND;TZID=Europe/Berlin:${day}T${hour}4500
SUMMARY:Hiring Manager Interview - Supply Planner - Quillmark
ORGANIZER;CN=Nadia Holm:mailto:nadia.holm@quillmark.example
END:VEVENT
END:VCALENDAR
`.replaceAll("\n", "\r\n");

export const CALENDARS = [calendar("slot-1", "20261208", 10), calendar("slot-2", "20261209", 14)];
