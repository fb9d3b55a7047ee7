/** Between whole words, in any case. */
const anyWord = (...sources: string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${sources.join("|")})(?![\p{L}\p{N}])`, "iu");

/** Beside such a word a sum is pay. */
export const PAY_BEFORE = anyWord(
  "money(?: is|'s)?|salary|salaries|pay|pays|paying|paid|base|basic|comp|compensation|package|rate|remuneration|remunerated|salaried|wages?|earns?|earning|pay range|range|band|ote|ctc|start(?:s|ing)? (?:you )?(?:on|at)",
  String.raw`\p{L}*geh(?:alt|alts|älter)|gehaltsspanne|gehaltsband|\p{L}*vergütung|vergüten|\p{L}*lohn|lohn(?:band|spanne|rahmen)|salär(?:band)?|verdienst|verdienen|entgelt|\p{L}*brutto|tagessatz|stundensatz|fixum|dotiert|gehaltsrahmen|zahlen|zahlt|gezahlt`,
  "salaire|rémunération|rémunéré|package|fixe|fourchette|tjm|taux|gratification|payée?|payons|proposons",
  "salario|sueldo|retribución|remuneración|banda salarial|rango salarial|oferta económica|tarifa|nómina|fijo|horquilla(?: salarial)?|paquete|pagamos|ofrecemos|condiciones económicas",
  "stawka|wynagrodzenie|pensja|widełki",
);
export const PAY_AFTER = anyWord(
  "base|basic|gross|salary|pay|before tax|doe|depending on experience|ote|ctc|(?:budgeted|earmarked|set aside)(?: for (?:it|this|the (?:role|post|job|position)))?",
  String.raw`brutto\p{L}*|jahresbrutto|\p{L}*gehalt|je nach erfahrung|fixum|eingeplant|veranschlagt`,
  "bruts?|brutes?|selon (?:le )?profil|selon expérience",
  "brutos?|brutas?|netos?|fijos?|b\\/a|según (?:experiencia|valía)",
);

/** What is paid on top, spent on something, raised by the company or counted. */
export const OTHER_BEFORE = anyWord(
  "bonus(?:es)?|sign(?:ing)?-?on|signing|equity|stock|shares|options|rsus?|commission|allowances?|reimburs\\w*|stipend|raised|raising|raise|funding|revenue|turnover|arr|valuation|valued|fees?|referral|due|invoice|deposit|pension|vouchers?|discount|budget|expenses|portfolio|worth|relocation|expectations?|desired|previous|saved?|grant|donat\\w*|manag(?:e|es|ing)|spend|users|customers|contract value|prize|deals?|premiums?|contributions?|fares?|travel|mileage|airfare|flights?|train|taxi|parking|petrol|meals?|live[- ]in(?: for)?|rent|lodgings?|accommodation",
  String.raw`\p{L}*(?:beitrag|budget|umsatz|bonus|prämie|zuschuss|pauschale|kosten|finanzierung|guthaben|gutschein|investition)|provision|gehaltsvorstellung|gehaltswunsch|kunden|nutzer|eingesammelt|spesen|mitarbeiter\p{L}*|einmalzahlung`,
  "budget|mutuelle|part (?:salariale|patronale)|cotisations?|levée|levé|chiffre d'affaires|ca|prime|primes|tickets?|remboursement|frais|prétentions|clients|utilisateurs|intéressement|participation",
  "presupuesto|facturación|facturamos|ronda|bono|bonus|ayuda|gastos|expectativas|clientes|usuarios|comisiones|incentivo|equipamiento",
);
export const OTHER_AFTER = anyWord(
  "bonus(?:es)?|equity|stock|shares|rsus?|commission|allowance|budget|sign(?:ing)?-?on|signing|revenue|turnover|arr|funding|investment|invested|raised|all-in bonus|referral|fee|voucher|pension|users|customers|clients|people|employees|downloads|deals?|incl(?:uding|\\.)?(?! (?:of )?(?:tronc|tips|super|london|weighting|holiday))|seed|series [a-e]|round",
  "(?:for|towards) (?:your |the |a )?(?:travel|training|learning|further|development|education|equipment|relocation|conferences?|books|expenses|home|lunch|food|sports?|gym|childcare|commuting)",
  String.raw`\p{L}*(?:budget|umsatz|bonus|prämie|zuschuss|gutschein|pauschale)|kunden|nutzer|mitarbeiter\p{L}*|(?:für|zur) (?:ihre |deine |die )?(?:\p{L}*bildung|ausstattung|fahrt\p{L}*|umzug|hardware|weiterentwicklung|konferenzen|bücher)`,
  "de budget|de prime|de chiffre d'affaires|d'euros levés|clients|utilisateurs|collaborateurs|salariés|(?:pour|de) (?:la |le |votre |ta |ton )?(?:formation|équipement|matériel|mobilité|transport|télétravail)",
  "variables?|de presupuesto|de facturación|clientes|usuarios|empleados|(?:para|en) (?:tu |la |el )?(?:formación|equipamiento|gastos|transporte|conferencias)",
);
/** "It would be £31,000": what is offered without a word for it. */
export const IT_WOULD_BE =
  /(?<![\p{L}])(?:it|this|that)(?:'s| is| would be|'d be|'ll be| will be| pays)(?: about| around| roughly)? $/iu;
/** "£110,000 plus car.", "- $92k": a sum of that size which stands for itself. */
export const BEGINS_SENTENCE = /^[\s\p{P}]{0,8}$/u;
export const BUDGET_OF_THE_JOB =
  /\bbudget (?:for|of|on) (?:the|this|our) (?:\p{L}+ )?(?:role|position|post|job|vacancy)\b|\b(?:salary|pay|role|position) budget\b/iu;
/** "Budget is €4,800 gross a month": of whoever asks for people, and so what they pay. */
export const BUDGET_ALONE =
  /(?:^|[.!?,;:] ?|(?<![\p{L}])(?:the|our|my|their|client's) )budget(?: here)?(?: is|'s| of| {0,20}:|\t| -) ?(?:about |around |up ?to |max\.? )?$/iu;
/** Behind these words a figure without a sign is no sum. */
export const NUMBER_OF_SOMETHING = anyWord(
  "ref(?:erence)?|req(?:uisition)?|id|grade|call|tel|phone|mobile|job|kennziffer|referenznummer|plz|referencia|réf(?:érence)?|code|code postal",
);

/** The least or the most alone: "up to 42,000", "from 3,800". */
export const UP_TO =
  /(?<![\p{L}])(?:(?<!(?:come|came|coming|go|went|going|move|moved|bring|brought) )up ?to|max(?:imum)?(?: of)?|at most|no more than|bis(?: zu)?|maximal|jusqu'à|hasta|máximo(?: de)?)[ :]{1,2}$/iu;
export const AT_LEAST =
  /(?<![\p{L}])(?:from|at least|starting at|starts at|min(?:imum|\.)?(?: of)?|over|above|more than|upwards of|ab|mindestens|mind\.|à partir de|dès|au moins|minimum de|a partir de|desde|mínimo(?: de)?|od)[ :]{1,2}$/iu;
export const LESS_THAN =
  /(?<![\p{L}])(?:less than|under|below|not(?: \p{L}+)?|unter|nicht|moins de|menos de) $/iu;
export const MINIMUM_SALARY =
  /\bmin(?:imum)? (?:base |annual |gross )?(?:salary|pay|rate|wage)\b|mindestgehalt/i;

/** What a sum is of. */
export const OF_TARGET = anyWord(
  "ote|on[- ]target(?: earnings)?|at target|zielgehalt|jahreszielgehalt|zieleinkommen|à objectifs atteints|variable (?:inclus|compris)|variable incluido",
);
export const OF_EVERYTHING = anyWord(
  "total comp\\w*|total cash|tc|package|all-in|gesamtvergütung|gesamtpaket|package global|rémunération globale|paquete(?: retributivo)?|retribución total",
);
export const OF_BASE = anyWord(
  "base|basic|fixed|fix|fixum|grundgehalt|fixgehalt|jahresfixum|fixe|fijos?|salaire de base|salario base",
);
export const OF_COST = anyWord("ctc|cost to company|lpa");
