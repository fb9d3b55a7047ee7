import { wordSet } from "../phrases";

/** Whether a word says what kind of house a name is of, in any of the four languages: "Hospital", "Tischlerei", "Mairie". */
export const isInstitution = (word: string): boolean => INSTITUTIONS.has(word.toLowerCase());

/** What one calls a house of some kind and no person's name: firms, schools, hospitals, shops, authorities, charities. */
const INSTITUTIONS = wordSet(`
  academy association authority bakery borough brewery butchers cafe centre center charity cinema clinic club college commission
  community cooperative council county dental department diocese district farm farms florist foundation garage hospice hospital hospitals
  hotel infirmary institute library ministry museum nursery nurseries opticians parish pharmacy plumbing
  practice primary restaurant school schools secondary seminary shipyard society surgery theatre trust university veterinary
  amt apotheke architekturbüro autohaus bäckerei baugeschäft bank brauerei bürgermeisteramt dachdeckerei fahrschule forstamt gärtnerei
  gasthaus gasthof gemeinde gymnasium handwerksbetrieb haus hochschule ingenieurbüro jugendamt kindergarten kindertagesstätte kita klinik
  kliniken klinikum konditorei krankenhaus landratsamt malerbetrieb metallbau metzgerei museum pflegedienst praxis schlosserei schreinerei
  schule seniorenheim sparkasse spedition stadtverwaltung stadtwerke stiftung tischlerei universität verband verein verlag weingut werft
  werkstatt zahnarztpraxis zimmerei stadt hansestadt landeshauptstadt landkreis kreis kreisstadt kreisverwaltung markt samtgemeinde
  verbandsgemeinde bezirk bezirksamt bundesamt landesamt ministerium finanzamt amtsgericht landgericht gesundheitsamt bistum diakonie
  association atelier banque boucherie boulangerie brasserie cabinet centre chambre clinique collège commune communauté conservatoire
  coopérative crèche domaine école éditions établissement établissements fédération ferme fondation groupe hôpital hôtel imprimerie institut jardineries
  laboratoire laboratoires librairie lycée mairie maison mutuelle office pâtisserie pharmacie préfecture restaurant syndicat transports université
  academia agencia asociación ayuntamiento banco biblioteca bodega bodegas carpintería centro clínica colegio construcciones cooperativa
  diputación editorial escuela farmacia federación fundación gestoría grupo guardería hospital hostal hotel hoteles imprenta instituto
  laboratorio laboratorios museo panadería residencia restaurante sindicato supermercados talleres taller universidad`);
