import { Chapter, Example } from "./chapter";

export const InShort = () => (
  <Chapter id="in-short" title="In short" leads={[{ href: "/", name: "What waits for an answer" }]}>
    <ol>
      <li>
        Look at your limits first. If one of them is broken for certain, decline. If one is unknown, ask
        before you do anything else.
      </li>
      <li>Then look at your goals: is this better than what you have, or a step to where you want to get?</li>
      <li>
        Answer within 48 hours, weekends not counted. A short no today is kinder than a perfect one next week.
      </li>
      <li>Thank them, say no in one clear sentence, give one true reason or none, leave the door open.</li>
      <li>
        Write on the channel that they used. An offer, or a no after several talks, is said by phone first.
      </li>
      <li>Note what you said and when, and look back on it in three months.</li>
    </ol>
  </Chapter>
);

export const Whether = () => (
  <Chapter
    id="whether"
    title="Should I decline?"
    leads={[
      { href: "/criteria", name: "Your criteria" },
      { href: "/criteria/order", name: "The order of your goals" },
      { href: "/compare", name: "Compare a few" },
    ]}
  >
    <p>
      An interview costs both sides a day. Taking one that you would never follow takes that day from
      something that fits; declining one out of a bad mood may take a good job from you. Two questions keep
      both apart.
    </p>
    <h3>Is one of your limits broken?</h3>
    <p>
      A non-negotiable is a line that you would not cross for any pay: two days from home, a permanent
      contract, an industry you can stand behind. Few of them are true limits. Write them down on a quiet day,
      for in a friendly call every line looks negotiable. If what they ask for is certainly beyond one, you
      may decline and need not think about the rest.
    </p>
    <h3>Does it bring you closer to where you want to get?</h3>
    <p>
      Within your limits it is a matter of degree. Put your goals in an order, and ask of this job how far it
      comes on the first two. Hold it against your present job too: better than nothing is not the measure if
      you have something.
    </p>
    <p>
      In a change of career there is a third side: what would you learn? A role that pays a little less and
      builds two of the four skills you lack can be the faster way. One that would let you do again what you
      are leaving is a detour, however kind the people are.
    </p>
    <h3>Good reasons, and reasons to wait</h3>
    <ul>
      <li>Work that consists of the half of your skills that you no longer want to use is a good reason.</li>
      <li>
        Hours, place, contract or pay that your life does not allow are good reasons, and need no excuse.
      </li>
      <li>A feeling about the people counts, once you can say what it came from.</li>
      <li>Another offer that nobody has signed is no reason yet. Ask for time instead.</li>
      <li>A long week behind you is no reason. Sleep on it; 48 hours leave room for that.</li>
    </ul>
    <p>
      Tactful shows a verdict with its reason. It is advice: what is unknown stays unknown in it, and the
      decision is yours.
    </p>
  </Chapter>
);

export const AskFirst = () => (
  <Chapter
    id="ask-first"
    title="Ask before you say no"
    leads={[{ href: "/opportunities", name: "Open a sheet: it says what to ask next" }]}
  >
    <p>
      Most first invitations leave out what would settle them. If it hangs on the pay, the days in the office
      or the contract, one short question tells you more than an interview, and nobody minds being asked.
    </p>
    <Example title="A question before a day is found">
      <p>
        Thank you for thinking of me. Before we find a day: is the place permanent, and how many days a week
        would I be in the office? I would not like to take up your time if one of the two rules it out.
      </p>
    </Example>
    <p>There is also something between yes and no:</p>
    <ul>
      <li>another day, if it is only the week that does not suit;</li>
      <li>a quarter of an hour by phone in place of an afternoon on site;</li>
      <li>saying what would make it a yes, where they might be able to move;</li>
      <li>going for practice, if you would listen to an offer and the time is yours to give.</li>
    </ul>
    <p>
      Ask somebody who knows you, or the company, when you are torn. They see what you are too close to, and
      it costs one message.
    </p>
  </Chapter>
);
