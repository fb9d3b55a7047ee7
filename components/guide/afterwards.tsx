import Link from "next/link";
import { Chapter } from "./chapter";

export const Door = () => (
  <Chapter
    id="door"
    title="Keep the door open"
    leads={[
      { href: "/people", name: "People and next touches" },
      { href: "/prepare/network", name: "Your network" },
    ]}
  >
    <p>
      Companies change, people move, and the next role of the same team may be yours. A door stays open when
      both know of it: ask whether you may stay in touch, and take a no to that as a no.
    </p>
    <ul>
      <li>
        About once a quarter is enough, also when you have found work. A line of news or a useful link will
        do.
      </li>
      <li>After two words without an answer, let it rest.</li>
      <li>If somebody recommended you, tell them too, in a message of their own, and thank them.</li>
      <li>
        If you change your mind, write within some weeks: what has changed, and whether the place is still
        free.
      </li>
    </ul>
    <p>
      Tactful also remembers what stood in the way. When a new posting of theirs meets the limit that ruled
      the last one out, it tells you.
    </p>
  </Chapter>
);

export const Benefits = () => (
  <Chapter
    id="benefits"
    title="If you receive benefits"
    leads={[
      { href: "/settings", name: "Say that you receive benefits" },
      { href: "/history/evidence", name: "Your work search record" },
    ]}
  >
    <p>
      Where you receive unemployment benefits, declining can cost money: in some places when the agency
      referred you, or when the work counts as suitable, even an interview that does not come about. What you
      found yourself is often treated differently. A remark on the phone can be enough to count.
    </p>
    <ul>
      <li>Ask your adviser before you decline something that the agency sent you.</li>
      <li>Put questions to the employer in writing, and keep the answers.</li>
      <li>Write down why you declined, and answer the agency’s questions truthfully.</li>
    </ul>
    <p>
      The rules differ by country and case. This is no legal advice; Tactful only reminds you of it at the
      right moment and keeps the log.
    </p>
  </Chapter>
);

export const After = () => (
  <Chapter
    id="after"
    title="Afterwards"
    leads={[
      { href: "/decisions", name: "Your decisions" },
      { href: "/insights", name: "Insights" },
      { href: "/close-out", name: "Tell everyone that you have found something" },
    ]}
  >
    <p>
      Note how sure you were and what made you doubt, on the same day; in three months you would remember a
      better reason. Look back then: does it still seem right? After ten of these you know how far to trust
      your first feeling.
    </p>
    <p>
      If most of your noes have one reason, it belongs further ahead: into your criteria, into the settings
      that recruiters see, into the first line of your profile. Then fewer of those invitations come.
    </p>
  </Chapter>
);

export const Before = () => (
  <Chapter id="before" title="Before the next one comes">
    <p>
      It is easier to say no to one thing when you know what you are saying yes to. Who prepares decides
      sooner, with a quieter mind; says it kindly, and is well remembered; and hears more often of what fits.
      A few short lists, none of them compulsory:
    </p>
    <ul>
      {[
        [
          "/prepare/reflection",
          "Self-reflection",
          "ten questions, answered when you like and kept with their dates",
        ],
        [
          "/prepare/skills",
          "Skills",
          "what you still need, what shows what you have, and which invitations build it",
        ],
        ["/prepare/resume", "Résumé", "a version for each place you want to get to"],
        ["/prepare/profiles", "Online profiles", "what people find before they write to you"],
        ["/prepare/network", "Network", "who knows the companies, and who tells you the truth"],
        ["/prepare/practice", "Practice", "answers said aloud, a kind no as well"],
        ["/criteria", "Criteria", "your limits and goals, in order"],
      ].map(([href = "", name, says]) => (
        <li key={href}>
          <Link href={href} prefetch={false} className="inline-block min-h-6 text-accent underline">
            {name}
          </Link>
          : {says}.
        </li>
      ))}
    </ul>
  </Chapter>
);
