import type { Language } from "../languages";
import { wordSet } from "../phrases";
import { french } from "./french";
import { german } from "./german";
import type { RoleLanguage } from "./role-language";
import { spanish } from "./spanish";

/** Whether a phrase ends, or begins, as the name of a job does: "… Engineer", "Head of …", "VP People". */
export function namesAJob(phrase: string): boolean {
  const words = phrase
    .toLowerCase()
    .replace(/\([^()]*\)/g, " ")
    .split(/[^\p{L}\p{N}.+#-]+/u)
    .filter(Boolean);
  if (words.length === 1 && TOO_GENERAL.has(words[0] ?? "")) return false;
  return (
    (words.some(isJobNoun) || JOB_OF_TWO_WORDS.test(phrase)) &&
    !GATHERINGS.has(words.at(-1) ?? "") &&
    !words.some((word, at) => NOT_IN_A_ROLE.has(word) && !IN_A_ROLE_TOO.has(`${word} ${words[at + 1] ?? ""}`))
  );
}

/** What names a job only in two words: "pharmacy tech", "kennel hand", "training contract". */
const JOB_OF_TWO_WORDS =
  /(?<![\p{L}])(?:(?:pharmacy|vet|lab|field|service|hvac|surgical|radiology|nail|imaging|support|dental|auto|er|ultrasound|it) techs?|(?:kennel|stable|farm|cellar|ranch|stage|dairy|yard|vineyard|station) hands?|scrum masters?|health visitors?|au pairs?|panel beaters?|piano tuners?|(?:pattern|meat|cloth|glass|stone) cutters?|meter readers?|(?:bus|lunch|playground) monitors?|training contracts?|office juniors?|(?:junior|head) sous|(?:bar|wait|waiting|floor|kitchen|ground|sales|door) staff|key ?holders?|(?:refuse|waste|debt) collectors?|(?:tax|audit|accounts) seniors?|(?:cell|shift|ward|house|school|site) principals?)(?![\p{L}])/iu;

/** Whether a word names a person by what they do: "engineer", "nurses". */
export function isJobNoun(word: string): boolean {
  const bare = word.toLowerCase().replace(/^\p{L}{3,20}-(?=\p{L}{4})|[^\p{L}]+/gu, "");
  return isOneOf(JOB_NOUNS, bare) || ENDS_AS_A_JOB.test(bare) || isNounOf(OTHER_NOUNS, OTHER_ENDINGS, word);
}

/** How names for people by what they do end in English: "toxicologist", "greenkeeper", "basketmaker". */
const ENDS_AS_A_JOB = /\p{L}(?:ologist|iatrist|therapist|ographer|maker|keeper|minder|fitter|builder)s?$/u;

/** The same in one language, in all the ways to write that it may be a woman or a man: "Entwickler:in", "Chef(fe)". */
export const isJobNounIn = (word: string, { nouns, endings }: RoleLanguage): boolean =>
  isNounOf(nouns, endings ? [endings] : [], word);

function isNounOf(nouns: ReadonlySet<string>, endings: readonly RegExp[], word: string): boolean {
  const end = word.search(/[(/·:*_.]/);
  const bare = (end === -1 ? word : word.slice(0, end)).toLowerCase().replace(/[^\p{L}-]+/gu, "");
  return isOneOf(nouns, bare) || endings.some((ending) => ending.test(bare));
}

const isOneOf = (nouns: ReadonlySet<string>, word: string): boolean =>
  nouns.has(word) || (word.endsWith("s") && nouns.has(word.slice(0, -1)));

/** How the other languages name jobs. */
export const ROLE_LANGUAGES: Readonly<Record<Exclude<Language, "en">, RoleLanguage>> = {
  de: german,
  fr: french,
  es: spanish,
};
const OTHER_NOUNS = new Set(Object.values(ROLE_LANGUAGES).flatMap(({ nouns }) => [...nouns]));
const OTHER_ENDINGS = Object.values(ROLE_LANGUAGES).flatMap(({ endings }) => endings ?? []);

/** A word that is part of a job's name though written small: "senior backend engineer". */
export function isJobWord(word: string): boolean {
  const bare = word.toLowerCase().replace(/[.,]/g, "");
  return JOB_MODIFIERS.has(bare) || isJobNoun(bare) || /^(?:i{1,3}|iv|l\d|ic\d)$/.test(bare);
}

const JOB_NOUNS = wordSet(`
  accountant actuary adjuster administrator admin advisor adviser advocate agent ambassador analyst anesthetist animator apprentice
  architect archivist artist assembler assistant associate attorney auditor author baker banker barista bartender biologist
  biostatistician bookkeeper broker builder butcher buyer captain caregiver carer caretaker carpenter cashier ceo cfo chef chemist
  chief cio ciso clerk clinician cmo coach columnist commissioner composer concierge conductor consultant controller cook coo
  coordinator copywriter counsel counsellor counselor courier cpo crew cto curator custodian dba dean dentist deputy designer
  detective developer devops dietitian director dispatcher doctor draftsman driver ecologist economist editor educator electrician
  engineer epidemiologist estimator evangelist examiner executive expert fabricator facilitator farmer fellow firefighter fitter
  forecaster foreman forewoman forester founder gardener generalist geographer geologist geoscientist geophysicist grader guard guide handler head
  headteacher historian host hydrologist hygienist illustrator inspector installer instructor intern internship interpreter investigator janitor
  journalist judge keeper labourer laborer lawyer lead leader lecturer librarian linguist loader locksmith logistician machinist
  maker manager marketer mason mathematician mechanic mechatronician merchandiser meteorologist microbiologist midwife mixer model
  modeler modeller moderator musician navigator negotiator neurologist nurse nutritionist officer operator optician optometrist operative attendant aide hairdresser stylist lifeguard nanny scaffolder plasterer decorator joiner valet assessor
  caseworker sonographer bookseller florist brewer sommelier dishwasher housekeeper bursar chaplain pastor actor dancer
  orderly organiser organizer owner packer painter paralegal paramedic partner pathologist pharmacist phlebotomist photographer
  physician physicist physiotherapist picker pilot planner plumber porter postdoc practitioner president presenter principal
  processor producer professor programmer programmierer proofreader prosecutor psychiatrist psychologist publicist qa radiographer
  radiologist ranger receptionist recruiter registrar rep repairer reporter representative researcher roofer sailor salesperson
  scheduler scientist sdet secretary seller server shipper singer solicitor sourcer specialist sre statistician steward stocker
  strategist student superintendent superviser supervisor surgeon surveyor tailor teacher technician technologist teller tester
  therapist toolmaker trader trainee trainer translator treasurer tutor undersecretary underwriter veterinarian vet videographer vp
  waiter waitress warden welder worker writer zoologist roustabout rigger stockman stockperson herdsman shepherd groom milker
  rn lpn cna hca signaller conservator verger sexton priest glazier tiler paver bricklayer thatcher farrier blacksmith goldsmith
  jeweller potter weaver seamstress dressmaker barber beautician masseur masseuse audiologist podiatrist osteopath chiropractor
  dietician childminder cleaner binman skipper deckhand bosun stevedore agronomist arborist banksman bellhop boatswain botanist bouncer
  busser butler cameraman camerawoman canvasser celebrant cellarhand chambermaid chargehand chauffeur cheesemonger chiropodist
  chocolatier choirmaster choreographer coastguard cobbler commis confectioner constable coroner costumier croupier curate
  demonstrator dispenser distiller docker doorman dramaturg draughtsman draughtsperson driller dryliner embalmer engraver enologist
  enumerator erector ergonomist farmhand fishmonger footman forager fundraiser gaffer ganger ghillie gilder glassblower gp greengrocer
  greeter groomer groundsman groundsperson groundworker handyman handyperson harbourmaster haulier horticulturist hospitalist hostess
  houseparent intensivist internist invigilator jointer landscaper lineman lineworker loadmaster lobbyist locum luthier maltster marshal
  matron medic metallurgist milliner millwright miner mortician naturalist notary obstetrician oenologist organist orthoptist orthotist
  paediatrician pediatrician geriatrician anaesthetist patissier perfusionist physio pipefitter pizzaiolo plater platelayer playwright
  policeman policewoman polisher projectionist prosthetist purser quarryman quartermaster roaster saddler salesman saleswoman
  screenwriter sculptor shearer shipwright shopfitter shotfirer signwriter slaughterman slinger sorter souschef spokesperson sprayer
  stagehand steelfixer steeplejack stonemason storeman storeperson subeditor subtitler sysadmin taxidermist telemarketer telephonist
  toolsetter transcriber transcriptionist trucker typesetter typist undertaker upholsterer usher vicar vintner vocalist watchman
  webmaster wheelwright winemaker wireman barback orthodontist docent barrister conveyancer pcso bailiff quant sdr bdr hrbp campaigner
  perfumer imam cantor paraeducator ironworker splicer jackaroo jillaroo tradie bookbinder emt violinist cellist pianist lineworker
  planter pruner grower weigher valeter detailer washer presser ironer packager kitter caller dealer valuer assessor verifier moderator
  fabricator dairyman stockhand jobber estimator expediter expeditor remediator abstractor adjudicator arbitrator mediator ombudsman
  almoner beadle warehouseman warehouseperson forewoman crewman linesman sweeper rodbuster asphalter concreter renderer cladder
  insulator lagger asbestos-surveyor surfacer spreader hedger ditcher fencer drainer`);

const JOB_MODIFIERS = wordSet(`
  senior sr junior jr mid mid-level entry-level graduate staff principal lead chief founding interim deputy assistant associate
  software backend back-end frontend front-end full-stack fullstack full stack web mobile ios android data machine learning ml ai
  deep applied research platform cloud infrastructure security site reliability network systems system embedded firmware hardware
  electrical electronics mechanical civil structural chemical process product project program programme delivery technical
  engineering design ux ui graphic visual brand content marketing growth performance digital seo social media community
  communications pr sales account key customer client success support service business intelligence development operations ops
  supply chain logistics procurement purchasing category warehouse shift store retail regional area general office executive
  personal finance financial fp&a tax payroll treasury risk compliance legal regulatory clinical medical registered care health
  quality assurance test automation qa production manufacturing maintenance facilities hr people talent acquisition human resources
  learning training curriculum primary secondary school science python java javascript typescript react node golang go rust ruby
  rails php c++ c# .net scala kotlin swift elixir database analytics bi of and & / to solutions sre devops game gameplay`);

/** Whether a word names a job only together with another: "account executive". */
export const isGeneral = (word: string): boolean => TOO_GENERAL.has(word.toLowerCase());

const TOO_GENERAL =
  wordSet(`manager lead leader head director partner associate executive officer assistant consultant specialist
  owner agent chief principal fellow deputy expert generalist representative rep`);

/** What ends with these is where people come together: "DevOps meetup". */
const GATHERINGS = wordSet(
  "meetup meet-up meetups conference summit hackathon webinar festival party drinks congress kongress messe stammtisch salon feria",
);

/** What has such a word and is a job all the same: "team leader", "call handler". */
const IN_A_ROLE_TOO: ReadonlySet<string> = new Set(
  [
    [
      "team",
      "lead leader leaders leads manager managers member members coach coordinator supervisor administrator assistant secretary",
    ],
    ["stage", "manager managers hand hands technician crew director carpenter electrician"],
    ["call", "handler handlers taker takers agent agents centre center operator"],
    [
      "application",
      "engineer developer support analyst architect specialist consultant scientist manager packager",
    ],
    [
      "applications",
      "engineer developer support analyst architect specialist consultant scientist manager chemist",
    ],
    ["screen", "printer writer"],
    ["scheduling", "coordinator manager assistant officer engineer analyst clerk administrator"],
    ["schedule", "planner coordinator engineer analyst manager"],
    ["candidate", "experience manager consultant"],
    ["meeting", "planner coordinator manager"],
    ["job", "coach developer coordinator"],
    ["feedback", "analyst manager"],
  ].flatMap(([word, behind = ""]) => behind.split(" ").map((next) => `${word} ${next}`)),
);

/** Words that show a phrase to be about the hiring and not the job. */
const NOT_IN_A_ROLE = wordSet(`
  interview interviews interviewing invitation invite application applications screen call chat round stage step availability offer
  congratulations re fwd thanks thank you your we our next update feedback confirmation schedule scheduling meeting hiring with who
  opportunity opportunities role position opening job jobs team looking need needed requirement interested candidate candidates`);
