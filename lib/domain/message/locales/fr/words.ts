import { spaced } from "@/lib/domain/message/locales/fr/spaced";
import { SUBJECTS } from "@/lib/domain/message/locales/fr/subjects";
import { type LetterWords, said } from "@/lib/domain/message/locales/words";

// "{post}" is "poste « … » chez …", and "{interview}" is "entretien du …"; what stands before them gives the article.
// The writer may be a woman or a man: no adjective or participle agrees with "je".

const thanksFor = (gift: string) =>
  said(
    [
      `Je [vous|te] remercie pour ${gift}.`,
      `Merci beaucoup pour ${gift}.`,
      `Un grand merci pour ${gift}.`,
      `Je tiens à [vous|te] remercier pour ${gift}.`,
      `Tous mes remerciements pour ${gift}.`,
      `Je [vous|te] remercie vivement pour ${gift}.`,
    ],
    [
      `Merci pour ${gift}.`,
      `Merci beaucoup pour ${gift}.`,
      `Je [vous|te] remercie pour ${gift}.`,
      `Un grand merci pour ${gift}.`,
      `Tous mes remerciements pour ${gift}.`,
      `Je tiens à [vous|te] remercier pour ${gift}.`,
    ],
  );

const confirmationOf = (matter: string) =>
  said([
    `Merci pour notre échange téléphonique au sujet ${matter} ; je [vous |t']en confirme ici le contenu par écrit.`,
    `Je [vous|te] remercie pour notre échange au téléphone au sujet ${matter} ; voici, par écrit, ce que j'ai dit.`,
    `Merci d'avoir pris mon appel au sujet ${matter} ; je [vous|te] confirme ici ce que j'ai dit.`,
    `Un grand merci pour notre conversation téléphonique au sujet ${matter}, dont voici la confirmation écrite.`,
  ]);

const thankAlso = (hole: string) =>
  said([
    `Je [vous|te] remercie aussi pour ${hole}.`,
    `J'apprécie beaucoup ${hole}.`,
    `Je tiens aussi à [vous|te] remercier pour ${hole}.`,
    `Merci également pour ${hole}.`,
  ]);

/** French. */
export const WORDS: LetterWords = spaced({
  subjects: SUBJECTS,

  greetings: {
    formal: [["Bonjour [{formalName}|{firstName}],"], ["Bonjour,"]],
    warm: [["Bonjour [{formalName}|{firstName}],"], ["Bonjour,"]],
    short: [["Bonjour [{formalName}|{firstName}],"], ["Bonjour,"]],
  },
  signOffs: {
    formal: [
      "Cordialement,",
      "Bien cordialement,",
      "Sincères salutations,",
      "Avec mes salutations distinguées,",
    ],
    warm: ["Bien cordialement,", "Cordialement,", "Bien à [vous|toi],", "Avec mes meilleures salutations,"],
    short: ["Cordialement,", "Bien cordialement,", "Bien à [vous|toi],", "Meilleures salutations,"],
  },

  thanks: {
    invitation: thanksFor("l'invitation à un entretien pour le {post}"),
    message: thanksFor("[votre|ton] message au sujet du {post}"),
    offer: thanksFor("[votre|ton] offre concernant le {post}"),
    application: thanksFor("l'attention portée à ma candidature au {post}"),
    consideration: thanksFor("l'intérêt porté à mon profil pour le {post}"),
    interview: thanksFor("l'organisation de l'{interview} pour le {post}"),
  },
  confirmations: {
    post: confirmationOf("du {post}"),
    offer: confirmationOf("de l'offre concernant le {post}"),
    interview: confirmationOf("de l'{interview} pour le {post}"),
  },

  apologies: said([
    "Je [vous|te] prie d'excuser cette réponse tardive.",
    "Je [vous|te] présente mes excuses pour le retard de ma réponse.",
    "Toutes mes excuses pour cette réponse tardive.",
    "Je regrette de [vous |t']avoir fait attendre ma réponse.",
    "[Veuillez excuser|Excuse] le délai de ma réponse.",
  ]),
  apologiesForTrouble: said([
    "Je [vous|te] prie d'excuser ce contretemps.",
    "Toutes mes excuses pour ce changement de programme.",
    "Je regrette le travail supplémentaire que cela entraîne.",
    "Je [vous|te] présente mes excuses pour la gêne occasionnée.",
  ]),
  efforts: thankAlso("{effort}"),
  considerations: thankAlso("{consideration}"),

  decisions: {
    interview: said(
      [
        "J'ai décidé de ne pas donner suite à cette invitation ; [vous pouvez|tu peux] bien sûr attribuer {slot} à une autre personne.",
        "Après mûre réflexion, j'ai décidé de décliner cet entretien.",
        "Je décline l'entretien et je préfère [vous le dire clairement plutôt que de vous|te le dire clairement plutôt que de te] faire attendre.",
        "J'ai pris la décision de ne pas poursuivre et je décline donc l'entretien.",
        "Je ne viendrai pas à cet entretien et [vous|te] laisse poursuivre sans moi.",
        "J'ai décidé de décliner cette invitation et je tenais à [vous|te] le dire directement.",
        "J'ai décidé de ne pas passer cet entretien, ce qui libère {slot} pour une autre personne.",
        "Tout bien réfléchi, je ne donnerai pas suite à cette invitation.",
      ],
      [
        "J'ai décidé de décliner l'entretien.",
        "Je ne donnerai pas suite à cette invitation.",
        "Je décline l'entretien et je tenais à [vous|te] le dire clairement.",
        "J'ai décidé de ne pas poursuivre et je décline donc l'entretien.",
        "Je ne viendrai pas à l'entretien ; [vous pouvez|tu peux] poursuivre sans moi.",
        "Après réflexion, je décline cette invitation.",
        "Je décline l'entretien, ce qui libère {slot} pour une autre personne.",
      ],
    ),
    outreach: said(
      [
        "Après réflexion, j'ai décidé de ne pas donner suite.",
        "J'ai décidé de décliner et je préfère [vous le dire clairement plutôt que de vous|te le dire clairement plutôt que de te] faire attendre.",
        "Je ne donnerai pas suite à cette proposition et je tenais à [vous|te] le dire directement.",
        "J'ai pris la décision de ne pas aller plus loin ; [vous pouvez|tu peux] poursuivre sans moi.",
      ],
      [
        "J'ai décidé de ne pas donner suite.",
        "Je décline cette proposition.",
        "Je ne donnerai pas suite et je tenais à [vous|te] le dire.",
        "Après réflexion, je préfère décliner.",
      ],
    ),
    offer: said(
      [
        "Après mûre réflexion, j'ai décidé de ne pas accepter cette offre.",
        "Je décline cette offre et je tenais à [vous|te] le dire directement.",
        "J'ai pris la décision de ne pas accepter l'offre ; [vous pouvez|tu peux] proposer le poste à une autre personne.",
        "Tout bien pesé, je décline l'offre et je préfère [vous|te] le dire clairement.",
      ],
      [
        "Après mûre réflexion, je décline cette offre.",
        "J'ai décidé de ne pas accepter l'offre.",
        "Je décline l'offre et je tenais à [vous|te] le dire directement.",
        "Tout bien pesé, j'ai décidé de décliner l'offre.",
      ],
    ),
    application: said([
      "J'ai décidé de retirer ma candidature ; [vous pouvez|tu peux] poursuivre sans moi.",
      "Après réflexion, je retire ma candidature.",
      "Je retire ma candidature afin que [vous puissiez consacrer votre|tu puisses consacrer ton] temps à d'autres personnes.",
      "Je souhaite retirer ma candidature et je tenais à [vous|te] le dire sans attendre.",
    ]),
    process: said(
      [
        "J'ai décidé de me retirer du processus de recrutement ; [vous pouvez|tu peux] poursuivre sans moi.",
        "Après mûre réflexion, j'ai décidé de ne pas poursuivre le processus de recrutement.",
        "Je souhaite me retirer du processus de recrutement et je tenais à [vous|te] le dire directement.",
        "J'ai pris la décision d'arrêter là le processus et je préfère [vous le dire maintenant plutôt que de vous|te le dire maintenant plutôt que de te] faire attendre.",
      ],
      [
        "J'ai décidé de me retirer du processus de recrutement.",
        "Je me retire du processus de recrutement ; [vous pouvez|tu peux] poursuivre sans moi.",
        "J'ai décidé de ne pas poursuivre le processus de recrutement.",
        "Je souhaite me retirer du processus et je tenais à [vous|te] le dire directement.",
      ],
    ),
    cancelling: said([
      "J'ai décidé de me retirer du processus de recrutement et je dois donc annuler cet entretien.",
      "Je ne viendrai pas à cet entretien, car j'ai décidé de ne pas poursuivre.",
      "Je dois annuler cet entretien, car j'ai pris la décision de me retirer du processus.",
      "Je me retire du processus de recrutement et j'annule donc notre entretien.",
    ]),
  },

  reasonLists: said([
    "Trois points ont été déterminants : {reasons}.",
    "Plusieurs éléments ont compté : {reasons}.",
    "Il y a à cela trois raisons : {reasons}.",
    "Ma décision tient à trois choses : {reasons}.",
  ]),
  accepted: said([
    "J'ai accepté un autre poste.",
    "J'ai entre-temps accepté un autre poste.",
    "Je ne suis plus disponible, car j'ai accepté un autre poste.",
    "Ma recherche est terminée : j'ai accepté un autre poste.",
  ]),
  fitting: said([
    "Ce qui me conviendrait : {fitting}.",
    "Ce que je recherche : {fitting}.",
    "Pour information, ce qui m'intéresserait : {fitting}.",
    "Pour que [vous le sachiez|tu le saches], voici ce que je recherche : {fitting}.",
  ]),
  referrals: said([
    "Si cela peut aider, je peux demander à une personne que je connais si elle souhaite que je transmette son nom.",
    "Je pense à une personne que le poste pourrait intéresser ; je peux d'abord lui demander son accord.",
    "Si [vous le souhaitez|tu le souhaites], je peux demander à une personne de mon entourage si elle accepterait un contact.",
    "Une personne que je connais pourrait convenir, et je lui demanderais volontiers si un contact lui conviendrait.",
  ]),
  feedbacks: said([
    "Si une suggestion peut être utile, en voici une. {feedback}",
    "Je me permets une suggestion. {feedback}",
    "Une suggestion, si elle est la bienvenue : {feedback}",
    "Une idée, si elle peut servir : {feedback}",
  ]),

  doors: {
    ajar: said([
      "J'espère que nos chemins se croiseront une autre fois.",
      "Nous aurons peut-être une autre occasion d'échanger.",
      "J'espère qu'une autre occasion de nous parler se présentera.",
      "Ce serait un plaisir d'échanger à une autre occasion.",
    ]),
    open: said(
      [
        "Si un autre poste pouvait me correspondre, j'aurais plaisir à recevoir de [vos|tes] nouvelles.",
        "Je resterais volontiers en contact avec [vous|toi] au sujet d'autres postes.",
        "N'[hésitez|hésite] pas à m'écrire si un autre poste s'ouvre.",
        "C'est avec plaisir que je prendrais connaissance d'autres postes.",
        "Merci de penser à moi pour d'autres postes.",
        "Si {opening} se présentait, j'aurais plaisir à en entendre parler.",
        "Pour {opening}, n'[hésitez|hésite] pas à m'écrire.",
      ],
      [
        "Je resterais volontiers en contact.",
        "N'[hésitez|hésite] pas à m'écrire pour d'autres postes.",
        "Merci de penser à moi pour d'autres postes.",
        "J'aurais plaisir à entendre parler d'autres postes.",
        "Pour {opening}, n'[hésitez|hésite] pas à m'écrire.",
      ],
    ),
  },
  wishes: said(
    [
      "Je [vous|te] souhaite de trouver rapidement la bonne personne.",
      "Je [vous|te] souhaite pleine réussite pour ce recrutement.",
      "J'espère que [votre|ta] recherche aboutira rapidement.",
      "Je [vous|te] souhaite, ainsi qu'à l'équipe, une bonne continuation.",
      "Tous mes vœux de réussite pour la suite de [votre|ta] recherche.",
    ],
    [
      "Bonne continuation dans [vos|tes] recherches.",
      "Je [vous|te] souhaite de trouver rapidement la bonne personne.",
      "Bonne continuation pour ce recrutement.",
      "Je [vous|te] souhaite une bonne continuation.",
    ],
  ),
  fullWishes: said([
    "Je [vous|te] souhaite de trouver rapidement la bonne personne et pleine réussite pour la suite.",
    "J'espère que [votre|ta] recherche aboutira rapidement et je [vous|te] souhaite, ainsi qu'à l'équipe, une bonne continuation.",
    "Tous mes vœux de réussite pour ce recrutement et pour les projets à venir de l'équipe.",
    "J'espère que [votre|ta] recherche sera fructueuse et que [vous trouverez|tu trouveras] la personne à qui ce poste convient.",
  ]),

  reschedule: {
    anotherTime: "un autre créneau",
    requests: said([
      "Mon intérêt pour le poste reste entier ; est-ce que {instead} serait envisageable ?",
      "Je souhaite toujours échanger avec [vous|toi] ; serait-il possible de prévoir {instead} ?",
      "Le poste m'intéresse toujours autant, et j'aimerais [vous|te] proposer {instead}.",
      "Je tiens toujours à cet échange ; pourrions-nous envisager {instead} ?",
    ]),
    whys: said([
      "La raison est simple : {why}.",
      "En voici la raison : {why}.",
      "Le motif de ma demande : {why}.",
      "En bref, voici pourquoi : {why}.",
    ]),
    leadIns: said([
      "Voici les créneaux qui me conviendraient :",
      "Je pourrais me libérer aux moments suivants :",
      "Les créneaux suivants seraient possibles pour moi :",
      "J'aurais par exemple du temps à ces moments :",
    ]),
    replies: said([
      "Merci de me dire si cela [vous|te] convient.",
      "Un mot pour me dire si c'est possible me suffira amplement.",
      "[Pourriez-vous|Pourrais-tu] me dire si cela est possible ?",
      "Dans l'attente de [votre|ton] retour, je [vous|te] remercie de [votre|ton] aide.",
    ]),
  },
  ask: {
    requests: said([
      "Afin de [vous|te] donner une réponse réfléchie, j'aimerais d'abord [vous|te] poser {questions} :",
      "Avant de me décider, et pour bien employer [votre|ton] temps, j'aurais {questions} :",
      "Pour que [votre|ton] temps et le mien soient bien employés, j'aurais {questions} avant de répondre :",
      "Je préfère demander plutôt que deviner ; avant de répondre, j'aurais donc {questions} :",
    ]),
    answerDays: said([
      "Je [vous|te] donnerai ma réponse au plus tard le {answerDay}.",
      "[Vous aurez|Tu auras] ma réponse d'ici le {answerDay}.",
      "Je reviendrai vers [vous|toi] avec ma réponse d'ici le {answerDay}.",
      "Ma réponse [vous|te] parviendra au plus tard le {answerDay}.",
    ]),
    replies: said([
      "Une réponse brève suffira largement, et je [vous|te] remercie de [votre|ton] aide.",
      "Quelques lignes suffiront ; merci beaucoup pour [votre|ton] aide.",
      "J'espère que cela ne [vous|te] prendra que peu de temps, et je [vous |t']en remercie.",
      "Un mot ou deux suffiront, et je [vous|te] remercie d'avance de [votre|ton] retour.",
    ]),
  },
});
