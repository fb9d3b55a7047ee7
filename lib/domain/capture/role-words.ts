import { wordSet } from "./phrases";

/** Whether a phrase ends, or begins, as the name of a job does: "… Engineer", "Head of …", "VP People". */
export function namesAJob(phrase: string): boolean {
  const words = phrase
    .toLowerCase()
    .replace(/\([^()]*\)/g, " ")
    .split(/[^\p{L}\p{N}.+#-]+/u)
    .filter(Boolean);
  if (words.length === 1 && TOO_GENERAL.has(words[0] ?? "")) return false;
  return words.some(isJobNoun) && !words.some((word) => NOT_IN_A_ROLE.has(word));
}

/** Whether a word names a person by what they do: "engineer", "nurses". */
export function isJobNoun(word: string): boolean {
  const bare = word.toLowerCase().replace(/[^\p{L}]/gu, "");
  return (
    JOB_NOUNS.has(bare) ||
    JOB_NOUNS.has(bare.replace(/s$/, "")) ||
    /(?:ingenieur|entwickler|leiter|berater|manager)(?:in)?$/.test(bare)
  );
}

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
  waiter waitress warden welder worker writer zoologist
  sachbearbeiter sachbearbeiterin referent referentin berater beraterin projektleitung leitung werkstudent entwicklerin analista
  desarrollador ingeniero ingénieur chef développeur développeuse consultora responsable chargé`);

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

/** Words that name a job only together with another: "account executive". */
const TOO_GENERAL =
  wordSet(`manager lead leader head director partner associate executive officer assistant consultant specialist
  owner agent chief principal fellow deputy expert generalist representative rep`);

/** Words that show a phrase to be about the hiring and not the job. */
const NOT_IN_A_ROLE = wordSet(`
  interview interviews interviewing invitation invite application applications screen call chat round stage step availability offer
  congratulations re fwd thanks thank you your we our next update feedback confirmation schedule scheduling meeting hiring with who
  opportunity opportunities role position opening job jobs team looking need needed requirement interested candidate candidates`);
