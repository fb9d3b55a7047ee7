import { pick, type Random } from "../random";

/** Who is behind an invitation. The names stand in no letter for anything else, so that they can be exchanged. */
export type Cast = { company: string; first: string; last: string; address: string };

export function castBy(random: Random): Cast {
  const company = `${pick(PLACES, random)} ${pick(TRADES, random)}`;
  const [first, last] = [pick(FIRST, random), pick(LAST, random)];
  return { company, first, last, address: `${plain(first)}.${plain(last)}@${plain(company)}.example` };
}

const plain = (name: string): string =>
  name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll(" ", "-");

const words = (list: string): string[] => list.trim().split(/\s+/);

const PLACES =
  words(`Nordwald Hagelund Brückmoor Tidewater Larkfield Eschental Quarryhill Sonnfeld Rivermark Wintersett
  Kestrelby Mühlgrund Oakhaven Fjordvik Steinbeck Larchmont Dünenhof Ravenswold Almsee Thornbury Vellmar Highcombe
  Birkenau Saltmarsh Grünwald Mossgate Lindvall Cöpenick Ferrybank Juniper Castlemoor Heidkamp Westerlund Pebblebrook`);

const TRADES = words(
  "Foods Logistics Systems Retail Analytics Mobility Health Energy Textiles Instruments Books Optics",
);

const FIRST =
  words(`Annika Bogdan Cécile Dariusz Eleni Farid Greta Hamza Ingrid Jürgen Katarzyna Leonora Malik Nadège
  Oluwaseun Pernille Quentin Rasmus Sibylle Tomasz Ulrike Vikram Wanda Xenia Yusuf Zsófia`);

const LAST =
  words(`Ackermann Bellweather Carvalho Dahlgren Eriksson Fontaine Grabowski Hartigan Ivanova Jansen Kowalczyk
  Lindqvist Moreau Nakamura Ostrowski Pfeiffer Quistgaard Rothschild Szymanski Tamura Uhlmann Vasquez Whitcombe Zieliński`);
