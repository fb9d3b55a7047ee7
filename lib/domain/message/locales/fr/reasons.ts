import type { Locale } from "@/lib/domain/message/locale";
import { spaced } from "@/lib/domain/message/locales/fr/spaced";

// What a person typed keeps the form that it has: it stands where no article is asked of it, mostly after a colon.
export const REASONS: Locale["reasons"] = spaced({
  "role-mismatch": {
    brief: [
      "Le poste ne correspond pas tout à fait à l'orientation que je souhaite prendre.",
      "Je recherche un travail d'une nature un peu différente.",
      "Les missions ne sont pas tout à fait celles que je recherche pour la suite.",
    ],
    candid: [
      "D'après ce que j'ai compris, le poste porte surtout sur ce point : {work} ; je recherche pour ma part : {wanted}.",
      "Je recherche un poste centré sur autre chose : {wanted}.",
      "D'après ce que j'ai compris, le poste porte surtout sur ce point : {work} ; ce n'est pas l'orientation que je souhaite prendre.",
    ],
    short: ["l'orientation du poste"],
    opening: null,
  },
  compensation: {
    brief: [
      "La rémunération est en dessous de ce qu'il me faut.",
      "Nos attentes en matière de rémunération sont trop éloignées.",
      "La rémunération ne me permet pas d'envisager un changement.",
    ],
    candid: [
      "Je recherche {wanted}, et la fourchette indiquée s'arrête à {offered}.",
      "Pour changer de poste, il me faudrait {wanted} ; la fourchette s'arrête à {offered}.",
      "Pour changer de poste, il me faudrait {wanted}.",
      "La fourchette indiquée s'arrête à {offered}, ce qui est en dessous de ce qu'il me faut.",
    ],
    short: ["la rémunération"],
    opening: null,
  },
  "contract-type": {
    brief: [
      "Le type de contrat ne me convient pas.",
      "Je recherche un autre type de contrat.",
      "Je recherche actuellement {wanted}.",
      "Ce que je recherche cette fois, c'est {wanted}.",
    ],
    candid: [
      "Je recherche actuellement {wanted}, et ce qui est proposé ici est {offered}.",
      "D'après ce que j'ai compris, ce qui est proposé ici est {offered}, et cela ne me convient pas.",
    ],
    short: ["le type de contrat"],
    opening: "{wanted}",
  },
  location: {
    brief: [
      "Le lieu et l'organisation du travail ne conviennent pas à ma situation.",
      "Les modalités de travail sont difficiles à concilier avec ma situation.",
      "Le lieu et le rythme de travail ne me conviennent pas.",
    ],
    candid: [
      "Je peux {possible}, alors que le poste demande {asked}.",
      "Le poste demande {asked}, ce qui ne convient pas à ma situation.",
      "Je peux {possible}, et je comprends que le poste en demande davantage.",
    ],
    short: ["les modalités de travail"],
    opening: null,
  },
  timing: {
    brief: [
      "Le moment n'est pas le bon pour moi.",
      "Je ne peux pas changer de poste actuellement.",
      "Cette possibilité arrive à un mauvais moment pour moi.",
    ],
    candid: [
      "J'ai un engagement en cours ({commitment}) jusqu'à l'échéance suivante : {until} ; je souhaite le mener à son terme.",
      "J'ai un engagement en cours ({commitment}) et je souhaite d'abord le mener à son terme.",
      "Je ne peux pas changer de poste avant cette échéance : {until}.",
    ],
    short: ["le moment"],
    opening: "une occasion à un autre moment",
  },
  seniority: {
    brief: [
      "Le niveau du poste n'est pas tout à fait celui que je recherche.",
      "Le poste se situe à un autre niveau que celui que je recherche.",
      "Je recherche {step}.",
      "Pour la suite de mon parcours, je recherche {step}.",
    ],
    candid: [
      "Je recherche la responsabilité suivante : {scope} ; ce poste se situe à un autre niveau.",
      "Pour la suite de mon parcours, je recherche cette responsabilité : {scope}.",
    ],
    short: ["le niveau du poste"],
    opening: "un poste d'un autre niveau",
  },
  "skills-mismatch": {
    brief: [
      "Mes points forts ne sont pas ceux que le poste demande.",
      "Je ne pense pas être la bonne personne pour ce que le poste demande.",
      "Le poste demande d'autres points forts que les miens.",
    ],
    candid: [
      "Le poste s'appuie beaucoup sur une compétence ({skill}) qui n'est ni mon point fort ni l'orientation que je souhaite prendre.",
      "Le poste repose en grande partie sur ceci : {skill} ; mes points forts sont ailleurs.",
    ],
    short: ["les compétences demandées"],
    opening: null,
  },
  "career-change": {
    brief: [
      "Je change de domaine professionnel.",
      "Je donne une autre direction à ma carrière.",
      "Je m'oriente vers un autre métier.",
    ],
    candid: [
      "Je me tourne vers un nouveau domaine ({field}) et ne retiens que les postes qui y mènent.",
      "Je donne une autre direction à mon parcours : {field}.",
    ],
    short: ["mon changement de domaine"],
    opening: null,
  },
  values: {
    brief: [
      "Ma recherche porte sur un autre type d'employeurs.",
      "Je me concentre sur un autre genre d'entreprises.",
      "Je concentre ma recherche sur un domaine précis : {field}.",
      "Ma recherche ne porte plus que sur ce domaine : {field}.",
    ],
    candid: [
      "J'ai fait le choix personnel de ne pas travailler dans ce secteur ({sector}), et je préfère le dire ouvertement.",
      "C'est un choix personnel que de ne pas travailler dans ce secteur : {sector}.",
      "J'ai choisi un domaine ({field}) plutôt qu'un autre ({sector}), et je préfère le dire ouvertement.",
    ],
    short: ["le type d'employeur que je recherche"],
    opening: null,
  },
  culture: {
    brief: [
      "Je travaille mieux dans un autre type d'environnement.",
      "Je ne pense pas que ce soit le bon cadre pour moi.",
      "Je recherche un autre environnement de travail.",
    ],
    candid: [
      "Je travaille mieux dans un autre cadre : {setting}.",
      "Je sais ce qu'il me faut pour bien travailler ({setting}), et je choisis en conséquence.",
    ],
    short: ["le cadre de travail"],
    opening: null,
  },
  process: {
    brief: [
      "Le processus demande plus de temps que je ne peux en donner.",
      "Je ne peux pas concilier les étapes du processus avec mes autres engagements.",
      "Je n'ai pas le temps que demande le processus.",
    ],
    candid: [
      "Voici ce que je ne peux pas assumer : {step} ; ceci aurait été possible : {instead}.",
      "Avec mes autres engagements, je ne peux pas assumer cette étape : {step}.",
    ],
    short: ["le temps que demande le processus"],
    opening: null,
  },
  visa: {
    brief: [
      "La question du permis de travail rend la chose impossible pour l'instant.",
      "Le permis de travail nécessaire y fait obstacle pour l'instant.",
    ],
    candid: [
      "J'ai besoin de ceci : {permit} ; d'après ce que j'ai compris, le poste ne le prévoit pas.",
      "Il me faudrait {permit}, ce qui, d'après ce que j'ai compris, n'est pas possible ici.",
    ],
    short: ["la question du permis de travail"],
    opening: null,
  },
  staying: {
    brief: [
      "J'ai décidé de rester à mon poste actuel.",
      "Je garde mon poste actuel.",
      "J'ai fait le choix de conserver mon emploi actuel.",
    ],
    candid: [
      "Mon poste actuel évolue ({change}), et je souhaite donner toutes ses chances à cette évolution.",
      "Je garde mon poste actuel, où il y a du nouveau : {change}.",
    ],
    short: ["mon choix de garder mon poste actuel"],
    opening: null,
  },
  "accepted-other": {
    brief: [
      "J'ai accepté un autre poste.",
      "J'ai accepté un autre poste et ne suis plus disponible.",
      "J'ai entre-temps accepté un autre poste.",
    ],
    candid: [
      "J'ai accepté un poste plus proche de mon objectif : {goal}.",
      "Je ne suis plus disponible, car j'ai accepté un poste plus proche de mon objectif ({goal}).",
    ],
    short: ["un autre poste déjà accepté"],
    opening: null,
  },
  other: {
    brief: [
      "Mes raisons sont personnelles.",
      "J'ai pour cela des raisons personnelles.",
      "Cela tient à des raisons personnelles.",
    ],
    candid: [],
    short: ["des raisons personnelles"],
    besides: [
      "Des raisons personnelles s'y ajoutent.",
      "Il y a aussi des raisons personnelles.",
      "S'y ajoutent des raisons personnelles.",
    ],
    opening: null,
  },
});
