import { SUBJECTS } from "@/lib/domain/message/locales/de/subjects";
import { type LetterWords, said } from "@/lib/domain/message/locales/words";

// "{post}" is "Stelle „…“ bei …", and "{interview}" is "Gespräch am …"; what stands before them gives the case. A letter
// goes on in lower case after the comma of its greeting: thanks and confirmations come first.

const thanksFor = (gift: string) =>
  said(
    [
      `vielen Dank für ${gift}.`,
      `herzlichen Dank für ${gift}.`,
      `ich danke [Ihnen|dir] für ${gift}.`,
      `für ${gift} danke ich [Ihnen|dir] herzlich.`,
      `[haben Sie|hab] vielen Dank für ${gift}.`,
      `für ${gift} möchte ich mich bei [Ihnen|dir] bedanken.`,
    ],
    [
      `vielen Dank für ${gift}.`,
      `besten Dank für ${gift}.`,
      `herzlichen Dank für ${gift}.`,
      `danke für ${gift}.`,
      `ich danke [Ihnen|dir] für ${gift}.`,
      `[haben Sie|hab] vielen Dank für ${gift}.`,
    ],
  );

const thanksThat = (deed: string) =>
  said([
    `vielen Dank, dass ${deed}.`,
    `herzlichen Dank, dass ${deed}.`,
    `ich danke [Ihnen|dir] dafür, dass ${deed}.`,
    `[haben Sie|hab] vielen Dank dafür, dass ${deed}.`,
  ]);

const confirmationOf = (matter: string) =>
  said([
    `vielen Dank für unser Telefonat über ${matter}; hier bestätige ich schriftlich, was ich gesagt habe.`,
    `ich danke [Ihnen|dir] für das Telefonat über ${matter} und bestätige hiermit schriftlich, was ich gesagt habe.`,
    `[haben Sie|hab] vielen Dank für die Zeit am Telefon; was ich über ${matter} gesagt habe, bestätige ich hiermit schriftlich.`,
    `für unser Telefonat über ${matter} danke ich [Ihnen|dir]; was ich gesagt habe, bestätige ich hiermit.`,
  ]);

const thankAlso = (hole: string) =>
  said([
    `Auch danke ich [Ihnen|dir] für ${hole}.`,
    `Ebenso dankbar bin ich für ${hole}.`,
    `Sehr zu schätzen weiß ich auch ${hole}.`,
    `Dankbar bin ich auch für ${hole}.`,
  ]);

/** German. */
export const WORDS: LetterWords = {
  subjects: SUBJECTS,

  greetings: {
    formal: [["{dear},"], ["Guten Tag [{formalName}|{firstName}],"], ["Guten Tag,"]],
    warm: [["[Guten Tag {formalName}|Hallo {firstName}],"], ["Guten Tag,"]],
    short: [["[Guten Tag {formalName}|Hallo {firstName}],"], ["Guten Tag,"]],
  },
  signOffs: {
    formal: ["Mit freundlichen Grüßen", "Freundliche Grüße", "Mit besten Grüßen", "Mit freundlichem Gruß"],
    warm: [
      "Herzliche Grüße",
      "Viele Grüße",
      "Mit herzlichen Grüßen",
      "Mit besten Grüßen",
      "Freundliche Grüße",
    ],
    short: ["Viele Grüße", "Beste Grüße", "Freundliche Grüße", "Mit besten Grüßen"],
  },

  thanks: {
    invitation: thanksFor("die Einladung zum Vorstellungsgespräch für die {post}"),
    message: thanksFor("[Ihre|deine] Nachricht zur {post}"),
    offer: thanksFor("das Angebot der {post}"),
    application: thanksThat(
      "[Sie meine Bewerbung für die {post} berücksichtigt haben|du meine Bewerbung für die {post} berücksichtigt hast]",
    ),
    consideration: thanksThat(
      "[Sie mich für die {post} in Betracht gezogen haben|du mich für die {post} in Betracht gezogen hast]",
    ),
    interview: thanksFor("die Einladung zum {interview} für die {post}"),
  },
  confirmations: {
    post: confirmationOf("die {post}"),
    offer: confirmationOf("das Angebot der {post}"),
    interview: confirmationOf("das {interview} für die {post}"),
  },

  apologies: said([
    "Bitte [entschuldigen Sie|entschuldige] meine späte Antwort.",
    "Es tut mir leid, dass meine Antwort so spät kommt.",
    "Bitte [entschuldigen Sie|entschuldige], dass ich erst jetzt antworte.",
    "Es tut mir leid, dass [Sie|du] so lange auf meine Antwort warten [mussten|musstest].",
  ]),
  apologiesForTrouble: said([
    "Für die Umstände, die dadurch entstehen, bitte ich um Entschuldigung.",
    "Es tut mir leid, dass ich damit [Ihre|deine] Planung durcheinanderbringe.",
    "Bitte [entschuldigen Sie|entschuldige] den zusätzlichen Aufwand.",
    "Mir ist bewusst, dass das Mühe macht, und es tut mir leid.",
  ]),
  efforts: thankAlso("{effort}"),
  considerations: thankAlso("{consideration}"),

  decisions: {
    interview: said(
      [
        "Ich habe mich gegen das Gespräch entschieden; {slot} [können Sie|kannst du] gern anderweitig vergeben.",
        "Nach reiflicher Überlegung habe ich mich entschieden, das Gespräch nicht wahrzunehmen.",
        "Ich sage das Gespräch ab, und das lieber offen, als [Sie|dich] warten zu lassen.",
        "Ich habe beschlossen, die Stelle nicht weiterzuverfolgen, und sage das Gespräch deshalb ab.",
        "Ich werde zu dem Gespräch nicht kommen und bitte [Sie|dich], ohne mich zu planen.",
        "Ich habe mich entschieden, die Einladung nicht anzunehmen, und wollte [Ihnen|dir] das direkt sagen.",
        "Nach einiger Überlegung sage ich das Gespräch ab.",
        "Ich sage das Gespräch ab, damit [Sie {slot} jemand anderem anbieten können|du {slot} jemand anderem anbieten kannst].",
      ],
      [
        "Ich sage das Gespräch ab; bitte [planen Sie|plane] ohne mich.",
        "Ich habe mich entschieden, das Gespräch nicht wahrzunehmen.",
        "Ich nehme die Einladung nicht an und wollte [Ihnen|dir] das direkt sagen.",
        "Ich habe mich entschieden, das Gespräch abzusagen.",
        "Ich werde zu dem Gespräch nicht kommen; bitte [planen Sie|plane] ohne mich.",
        "Ich habe mich gegen das Gespräch entschieden und sage es deshalb ab.",
        "Ich sage das Gespräch ab; {slot} [können Sie|kannst du] gern anderweitig vergeben.",
      ],
    ),
    outreach: said(
      [
        "Ich habe mich entschieden, dem nicht weiter nachzugehen.",
        "Nach einiger Überlegung habe ich mich dagegen entschieden.",
        "Ich sage ab, und das lieber offen, als [Sie|dich] warten zu lassen.",
        "Ich habe mich dagegen entschieden und wollte [Ihnen|dir] das klar sagen.",
      ],
      [
        "Ich habe mich dagegen entschieden.",
        "Ich sage ab und wollte [Ihnen|dir] das klar sagen.",
        "Ich werde das nicht weiterverfolgen.",
        "Für mich kommt die Stelle nicht infrage.",
      ],
    ),
    offer: said(
      [
        "Nach reiflicher Überlegung habe ich mich entschieden, das Angebot nicht anzunehmen.",
        "Ich habe es gründlich abgewogen und lehne das Angebot ab.",
        "Ich nehme das Angebot nicht an und möchte [Ihnen|dir] das selbst sagen.",
        "Ich habe entschieden, das Angebot abzulehnen; [Sie können|du kannst] die Stelle gern anderweitig vergeben.",
      ],
      [
        "Nach reiflicher Überlegung nehme ich das Angebot nicht an.",
        "Ich habe mich entschieden, das Angebot abzulehnen.",
        "Ich lehne das Angebot ab; bitte [planen Sie|plane] ohne mich.",
        "Ich nehme das Angebot nicht an und wollte [Ihnen|dir] das selbst sagen.",
      ],
    ),
    application: said([
      "Ich habe mich entschieden, meine Bewerbung zurückzuziehen; bitte [fahren Sie|mach] ohne mich [fort|weiter].",
      "Nach reiflicher Überlegung ziehe ich meine Bewerbung zurück.",
      "Hiermit ziehe ich meine Bewerbung zurück, damit [Sie Ihre|du deine] Zeit anderen widmen [können|kannst].",
      "Ich möchte meine Bewerbung zurückziehen und [Ihnen|dir] das rechtzeitig sagen.",
    ]),
    process: said(
      [
        "Ich habe mich entschieden, mich aus dem Auswahlverfahren zurückzuziehen.",
        "Nach reiflicher Überlegung werde ich das Auswahlverfahren nicht fortsetzen.",
        "Ich ziehe mich aus dem Auswahlverfahren zurück, damit der Platz an jemand anderen gehen kann.",
        "Ich steige aus dem Auswahlverfahren aus und sage [Ihnen|dir] das lieber jetzt, als [Sie|dich] warten zu lassen.",
      ],
      [
        "Ich ziehe mich aus dem Auswahlverfahren zurück; bitte [planen Sie|plane] ohne mich.",
        "Ich habe mich entschieden, mich aus dem Auswahlverfahren zurückzuziehen.",
        "Ich werde das Auswahlverfahren nicht fortsetzen und wollte [Ihnen|dir] das direkt sagen.",
        "Ich möchte mich aus dem Auswahlverfahren zurückziehen.",
      ],
    ),
    cancelling: said([
      "Ich habe mich entschieden, mich aus dem Auswahlverfahren zurückzuziehen, und muss das Gespräch deshalb absagen.",
      "Ich ziehe mich aus dem Auswahlverfahren zurück und sage das Gespräch hiermit ab.",
      "Ich werde nicht kommen, da ich mich entschieden habe, das Auswahlverfahren nicht fortzusetzen.",
      "Ich sage das Gespräch ab, da ich mich aus dem Auswahlverfahren zurückziehe.",
    ]),
  },

  reasonLists: said([
    "Ausschlaggebend waren für mich {reasons}.",
    "Den Ausschlag gaben {reasons}.",
    "Dafür gibt es drei Gründe: {reasons}.",
    "Mehreres kam zusammen: {reasons}.",
  ]),
  accepted: said([
    "Ich habe eine andere Stelle angenommen.",
    "Inzwischen habe ich eine andere Stelle angenommen.",
    "Ich stehe nicht mehr zur Verfügung, da ich eine andere Stelle angenommen habe.",
    "Meine Suche ist beendet, denn ich habe eine andere Stelle angenommen.",
  ]),
  fitting: said([
    "Infrage käme für mich {fitting}.",
    "Passen würde für mich {fitting}.",
    "Interessant wäre für mich {fitting}.",
    "Zur Orientierung, was mich interessieren würde: {fitting}.",
  ]),
  referrals: said([
    "Falls es hilft, kann ich jemanden aus meinem Umfeld fragen, ob [Sie sich|du dich] melden [dürfen|darfst].",
    "Wenn [Sie möchten|du möchtest], frage ich eine Person, zu der die Stelle passen könnte, ob sie Interesse hat.",
    "Mir fällt jemand ein, zu dem die Stelle passen könnte; gern frage ich vorher nach, ob eine Kontaktaufnahme recht ist.",
    "Wenn es nützt, kann ich eine Person, die ich kenne, fragen, ob ich ihren Namen weitergeben darf.",
  ]),
  feedbacks: said([
    "Falls eine Anregung willkommen ist: {feedback}",
    "Eine Anregung gebe ich gern noch weiter: {feedback}",
    "Darf ich eine Anregung geben? {feedback}",
    "Ein Gedanke noch, falls er nützt: {feedback}",
  ]),

  doors: {
    ajar: said([
      "Vielleicht ergibt sich ein anderes Mal die Gelegenheit zu einem Gespräch.",
      "Es würde mich freuen, wenn sich unsere Wege ein anderes Mal kreuzen.",
      "Vielleicht kommen wir bei anderer Gelegenheit ins Gespräch.",
      "Ich würde mich freuen, wenn wir bei anderer Gelegenheit miteinander zu tun hätten.",
    ]),
    open: said(
      [
        "Wenn eine andere Stelle frei wird, die passen könnte, freue ich mich über eine Nachricht.",
        "Gern bleibe ich mit [Ihnen|dir] in Kontakt und freue mich über Hinweise auf andere Stellen.",
        "[Schreiben Sie|Schreib] mir gern wieder, wenn eine andere Stelle passen könnte.",
        "Bitte [behalten Sie|behalte] mich für andere Stellen im Blick.",
        "Sollte sich {opening} ergeben, freue ich mich, von [Ihnen|dir] zu hören.",
        "Falls sich {opening} ergibt, [schreiben Sie|schreib] mir gern.",
      ],
      [
        "Über Hinweise auf andere Stellen freue ich mich.",
        "Gern bleibe ich mit [Ihnen|dir] in Kontakt.",
        "[Schreiben Sie|Schreib] mir gern wieder zu anderen Stellen.",
        "Bitte [behalten Sie|behalte] mich für andere Stellen im Blick.",
        "Sollte sich {opening} ergeben, freue ich mich über eine Nachricht.",
      ],
    ),
  },
  wishes: said(
    [
      "Für die Besetzung der Stelle wünsche ich [Ihnen|dir] viel Erfolg.",
      "Ich wünsche [Ihnen|dir] eine gute Hand bei der Auswahl.",
      "Ich hoffe, dass [Sie|du] bald die passende Person [finden|findest].",
      "Für die weitere Suche wünsche ich [Ihnen|dir] alles Gute.",
    ],
    [
      "Für die weitere Suche alles Gute.",
      "Viel Erfolg bei der Besetzung der Stelle.",
      "Ich wünsche [Ihnen|dir] eine gute Hand bei der Auswahl.",
      "Für die Suche wünsche ich [Ihnen|dir] viel Erfolg.",
    ],
  ),
  fullWishes: said([
    "Ich wünsche [Ihnen|dir] viel Erfolg bei der Suche und hoffe, dass die Stelle bald gut besetzt ist.",
    "Für die weitere Suche wünsche ich [Ihnen|dir] alles Gute und dem Team eine Person, die gut dazu passt.",
    "Ich hoffe, dass [Sie|du] bald die passende Person [finden|findest], und wünsche [Ihnen|dir] und dem Team alles Gute.",
    "[Ihnen|Dir] und dem Team wünsche ich eine gute Hand bei der Auswahl und viel Erfolg bei allem, was ansteht.",
  ]),

  reschedule: {
    anotherTime: "ein anderer Termin",
    requests: said([
      "Mein Interesse an der Stelle ist unverändert, und ich möchte fragen, ob {instead} möglich wäre.",
      "Ich möchte das Gespräch weiterhin gern führen; wäre {instead} möglich?",
      "Die Stelle interessiert mich nach wie vor, und mein Vorschlag wäre {instead}.",
      "An der Stelle habe ich weiterhin Interesse; ließe sich {instead} einrichten?",
    ]),
    whys: said([
      "Ich bitte [Sie|dich] darum, denn {why}.",
      "Der Grund ist einfach – {why}.",
      "Zur Erklärung – {why}.",
      "Meine Bitte hat einen einfachen Grund – {why}.",
    ]),
    leadIns: said([
      "Diese Zeiten würden mir passen:",
      "Folgende Zeiten wären bei mir möglich:",
      "Zeit hätte ich zum Beispiel hier:",
      "Zu diesen Zeiten könnte ich gut:",
    ]),
    replies: said([
      "Bitte [geben Sie|gib] mir kurz Bescheid, ob das möglich ist.",
      "Über eine kurze Rückmeldung, ob das passt, würde ich mich freuen.",
      "Eine Zeile dazu, ob es passt, genügt vollkommen.",
      "Für eine kurze Nachricht, ob sich das einrichten lässt, danke ich [Ihnen|dir].",
    ]),
  },
  ask: {
    requests: said([
      "Damit ich [Ihnen|dir] eine gut überlegte Antwort geben kann, habe ich vorab {questions}:",
      "Bevor ich mich entscheide, möchte ich {questions} stellen, damit [Ihre|deine] Zeit gut genutzt ist:",
      "Um [Ihre|deine] Zeit und meine gut zu nutzen, habe ich vor meiner Antwort {questions}:",
      "Ich frage lieber nach, als zu raten, und habe deshalb vor meiner Entscheidung {questions}:",
    ]),
    answerDays: said([
      "Meine Antwort [erhalten Sie|bekommst du] bis zum {answerDay}.",
      "Bis zum {answerDay} gebe ich [Ihnen|dir] meine Antwort.",
      "Ich melde mich bis zum {answerDay} mit meiner Antwort.",
      "[Sie hören|Du hörst] bis zum {answerDay} von mir.",
    ]),
    replies: said([
      "Eine kurze Antwort genügt vollkommen, und ich danke [Ihnen|dir] für die Hilfe.",
      "Ein oder zwei Zeilen genügen mir; vielen Dank für [Ihre|deine] Unterstützung.",
      "Ich hoffe, dass das wenig Mühe macht, und freue mich auf [Ihre|deine] Antwort.",
      "Für eine kurze Antwort bin ich [Ihnen|dir] dankbar; ein paar Zeilen reichen völlig.",
    ]),
  },
};
