import { Chapter, Example } from "./chapter";

export const When = () => (
  <Chapter
    id="when"
    title="When?"
    leads={[
      { href: "/", name: "Today: what is due" },
      { href: "/calendar", name: "Calendar" },
    ]}
  >
    <p>
      Within 48 hours of their message, Saturdays and Sundays not counted, and best within a day of having
      made up your mind. What comes on Friday afternoon may be answered on Tuesday. If they named a day, that
      day holds.
    </p>
    <p>
      Every day that a place is held for you is a day that somebody else waits. Whoever answers soon is
      remembered well, whatever the answer; whoever vanishes is remembered too.
    </p>
    <ul>
      <li>
        <b>You need longer?</b> Say so at once, with the day on which they will hear from you. That counts as
        an answer.
      </li>
      <li>
        <b>You have agreed to an interview already?</b> Call it off as soon as you know, name the day and
        hour, apologise once.
      </li>
      <li>
        <b>You have accepted somewhere else?</b> Tell all the others the same day.
      </li>
      <li>
        <b>It is late already?</b> Answer anyway, in three sentences. One “sorry for my late reply” is enough.
      </li>
    </ul>
  </Chapter>
);

export const WhatToSay = () => (
  <Chapter
    id="what-to-say"
    title="What do I say?"
    leads={[
      { href: "/opportunities", name: "Write it from a sheet" },
      { href: "/check", name: "Have a letter of yours read" },
      { href: "/settings/wordings", name: "Your own words and templates" },
    ]}
  >
    <p>Five short parts in this order, forty to a hundred and twenty words together:</p>
    <ol>
      <li>
        <b>Thanks</b> for the invitation, with the role and the company, to the person who wrote.
      </li>
      <li>
        <b>The no</b>, in one sentence that cannot be misread. No “at the moment”, no “I am afraid I might”.
      </li>
      <li>
        <b>A reason</b>, if you like: one clause, true, about the fit and not about them.
      </li>
      <li>
        <b>Something to give</b>, if there is something: a person who would suit, another time, what would
        suit you.
      </li>
      <li>
        <b>The door</b>: whether you would like to hear from them again, and good wishes.
      </li>
    </ol>
    <Example title="To a first invitation, with a reason in half a sentence">
      <p>Dear Ms Brandt,</p>
      <p>
        Thank you for inviting me to talk about the planner’s role at Harbour Foods, and for reading my papers
        so closely. I have decided not to come to the interview, as I am looking for work with more design in
        it and less reporting.
      </p>
      <p>
        Should a role of that kind open with you, I would be glad to hear of it. I wish you a good search.
      </p>
      <p>
        Kind regards,
        <br />
        Maya Okafor
      </p>
    </Example>
    <h3>How honest?</h3>
    <p>
      Say nothing untrue; you need not say everything true. Be honest with yourself about the whole reason,
      and choose how much of it to say: none, its kind (“the place of work”), or the very point. Between the
      last two lies the risk: what you write can be forwarded. Pay, health, family and doubts about somebody
      are yours to keep.
    </p>
    <h3>What is better left out</h3>
    <ul>
      <li>Criticism, comparisons, and the better offer you have.</li>
      <li>A second apology, and a third line of explanation.</li>
      <li>Promises that you will not keep. If you write “let us stay in touch”, plan when.</li>
    </ul>
    <h3>Feedback for them?</h3>
    <p>
      Only if you are at ease with it, best when they ask, and only what they can change: “the posting did not
      say that it is on site” helps; “your process is chaotic” does not. A paragraph of its own, after the no.
    </p>
  </Chapter>
);

export const PhoneOrMail = () => (
  <Chapter
    id="phone-or-mail"
    title="By phone or in writing?"
    leads={[
      { href: "/opportunities", name: "The call script stands at the letter desk" },
      { href: "/prepare/practice", name: "Practise saying it" },
    ]}
  >
    <p>
      Answer the way they wrote: a mail by mail, a message on a platform by a message there, in your own words
      rather than by its ready-made button. Call first when it is an offer, or when several people have given
      you their time; then confirm it in writing on the same day.
    </p>
    <ul>
      <li>Call at a quiet hour and speak to the person, not to whoever picks up.</li>
      <li>Begin with thanks, then the no, within half a minute. They may have another call to make.</li>
      <li>Never leave the no itself on a voicemail: ask them to call back, and write if they do not.</li>
      <li>
        If they offer something else, you need not answer it there: “may I think about it until tomorrow?”
      </li>
    </ul>
    <Example title="To say on the phone">
      <p>
        Ms Brandt, it’s Maya Okafor. Thank you for the offer, I know how much time you all gave. I have
        decided not to take it, and I wanted you to hear that from me. I’ll confirm it by mail today.
      </p>
    </Example>
  </Chapter>
);
