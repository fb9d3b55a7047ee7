import type { Door } from "@/lib/domain/message/choices";
import type { Wordings } from "@/lib/domain/message/kind";
import { anyTone } from "@/lib/domain/message/wordings/any-tone";

/** What is said of the future, by how far the door stands open. Closed says nothing. */
export const DOOR_LINES: Readonly<Record<Door, Wordings>> = {
  closed: anyTone([]),
  ajar: anyTone([
    "I hope our paths cross another time.",
    "I hope there'll be another occasion to talk.",
    "It would be good to cross paths again one day.",
    "I'd be glad of a chance to talk another time.",
    "I hope that we meet on another occasion.",
    "I hope we'll speak on some other occasion.",
  ]),
  open: anyTone(
    [
      "If another role comes up that might suit, I'd be glad to hear from you.",
      "I'd be glad to stay in touch and to hear about other roles.",
      "Please do keep me in mind for other roles.",
      "Perhaps another role will bring us together one day; I'd be glad if it did.",
      "Should a different role open up, I'd be pleased to hear about it.",
      "I'd welcome a message from you about other roles in future.",
      "Should {opening} come up, I'd be glad to hear from you.",
      "If {opening} comes up, please do write to me.",
    ],
    [
      "I'd be glad to hear about other roles.",
      "Please keep me in mind for other roles.",
      "I'd be happy to stay in touch.",
      "I'd like to hear of other openings.",
      "I'd welcome a message about other roles.",
      "Please do write if another role comes up.",
      "If {opening} comes up, please write to me.",
    ],
  ),
};
