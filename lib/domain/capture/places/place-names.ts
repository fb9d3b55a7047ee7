import { squash } from "../spelling";

/** Whether a name is one of a town, a region or a country that many mails about jobs name. */
export const isKnownPlace = (name: string): boolean =>
  NAMES.has(squash(name.replace(/^the /i, ""))) || NAMES.has(squash(PART_OF_TOWN.exec(name)?.[1] ?? ""));

/** "Köln-Ehrenfeld", "Berlin-Mitte". */
const PART_OF_TOWN = /^(\p{Lu}\p{Ll}{2,20})-\p{Lu}\p{Ll}{2,20}$/u;

/** Whether two letters are a state or a province behind its town: "Columbus, OH". */
export const isState = (letters: string): boolean => STATES.has(letters);

const STATES = new Set(
  "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC ON QC BC AB MB SK NS NB NSW VIC QLD WA SA TAS ACT".split(
    " ",
  ),
);

const NAMES: ReadonlySet<string> = new Set(
  `Berlin, Hamburg, München, Munich, Köln, Cologne, Frankfurt, Frankfurt am Main, Stuttgart, Düsseldorf, Leipzig, Dortmund, Essen,
  Bremen, Dresden, Hannover, Hanover, Nürnberg, Nuremberg, Duisburg, Bochum, Wuppertal, Bielefeld, Bonn, Münster, Mannheim, Karlsruhe,
  Augsburg, Wiesbaden, Mönchengladbach, Gelsenkirchen, Aachen, Braunschweig, Kiel, Chemnitz, Magdeburg, Freiburg, Krefeld, Mainz,
  Lübeck, Erfurt, Oberhausen, Rostock, Kassel, Hagen, Potsdam, Saarbrücken, Ludwigshafen, Oldenburg, Osnabrück, Heidelberg,
  Darmstadt, Regensburg, Paderborn, Ingolstadt, Würzburg, Ulm, Wolfsburg, Göttingen, Heilbronn, Pforzheim, Reutlingen, Koblenz,
  Bamberg, Bayreuth, Passau, Landshut, Rosenheim, Kempten, Aschaffenburg, Fulda, Gießen, Marburg, Siegen, Hamm, Herne, Solingen,
  Remscheid, Leverkusen, Neuss, Gütersloh, Minden, Hildesheim, Celle, Lüneburg, Flensburg, Schwerin, Stralsund, Cottbus, Zwickau,
  Gera, Weimar, Worms, Kaiserslautern, Offenburg, Villingen-Schwenningen, Friedrichshafen, Ravensburg, Aalen, Esslingen, Ludwigsburg,
  Sindelfingen, Böblingen, Garching, Ottobrunn, Offenbach, Hanau, Gernsbach,
  Jena, Trier, Erlangen, Konstanz, Tübingen, Walldorf, Wien, Vienna, Graz, Linz, Salzburg, Innsbruck, Zürich, Zurich, Genf, Geneva, Genève,
  Basel, Bern, Lausanne, Luzern, Winterthur, St. Gallen, Zug,
  Paris, Lyon, Marseille, Toulouse, Nice, Nantes, Montpellier, Strasbourg, Bordeaux, Lille, Rennes, Reims, Toulon, Grenoble, Dijon,
  Angers, Nîmes, Clermont-Ferrand, Le Mans, Aix-en-Provence, Brest, Tours, Limoges, Amiens, Perpignan, Metz, Besançon, Orléans,
  Annecy, Chambéry, Valence, Saint-Étienne, Mulhouse, Colmar, Poitiers, La Rochelle, Pau, Bayonne, Biarritz, Cannes, Antibes, Vannes,
  Lorient, Quimper, Saint-Nazaire, Saint-Malo, Le Havre, Dunkerque, Calais, Troyes, Bourges, Villeurbanne, Saint-Denis, Nanterre,
  Courbevoie, Massy, Roissy, Versailles, Cergy, Évry, Créteil, Montreuil,
  Rouen, Caen, Nancy, Avignon, Sophia Antipolis, La Défense, Boulogne-Billancourt, Levallois-Perret, Île-de-France, Bretagne,
  Bruxelles, Brussels, Anvers, Antwerp, Gand, Ghent, Gent, Liège, Louvain, Luxembourg, Montréal, Montreal, Québec,
  Madrid, Barcelona, Valencia, Sevilla, Seville, Zaragoza, Málaga, Malaga, Murcia, Palma, Bilbao, Alicante, Córdoba, Valladolid, Vigo,
  Elche, Castellón, Almería, Jaén, Huelva, Cáceres, Badajoz, Albacete, Toledo, Guadalajara, Logroño, Lleida, Reus, Sabadell, Terrassa,
  Badalona, Getafe, Alcobendas, Marbella, Cartagena, Lugo, Ourense, Pontevedra, León, Segovia, Ávila, Palma de Mallorca, Las Palmas,
  Tenerife, Ibiza, Puebla, Querétaro, Tijuana, Cali, Quito, Montevideo, Caracas, San José, Panamá,
  Gijón, Granada, A Coruña, La Coruña, Vitoria, Pamplona, San Sebastián, Santander, Burgos, Salamanca, Cádiz, Oviedo, Tarragona, Girona,
  Ciudad de México, Mexico City, CDMX, Guadalajara, Monterrey, Bogotá, Medellín, Buenos Aires, Santiago, Santiago de Chile, Lima,
  Lisboa, Lisbon, Porto, Roma, Rome, Milano, Milan, Torino, Turin, Napoli, Bologna, Firenze, Florence,
  Amsterdam, Rotterdam, The Hague, Den Haag, Utrecht, Eindhoven, Delft, Groningen, Copenhagen, København, Aarhus, Stockholm,
  Göteborg, Gothenburg, Malmö, Uppsala, Umeå, Oslo, Bergen, Trondheim, Helsinki, Tampere, Reykjavik, Tallinn, Riga, Vilnius,
  Warszawa, Warsaw, Kraków, Krakow, Wrocław, Wroclaw, Gdańsk, Gdansk, Poznań, Poznan, Łódź, Katowice, Praha, Prague, Brno, Bratislava,
  Budapest, București, Bucharest, Cluj, Cluj-Napoca, Sofia, Beograd, Belgrade, Zagreb, Ljubljana, Athens, Thessaloniki, Istanbul,
  Ankara, Kyiv, Lviv, London, Manchester, Birmingham, Leeds, Glasgow, Edinburgh, Liverpool, Bristol, Sheffield, Cardiff, Belfast,
  Newcastle, Nottingham, Leicester, Coventry, Reading, Cambridge, Oxford, Brighton, Southampton, Portsmouth, York, Bath, Exeter,
  Norwich, Milton Keynes, Aberdeen, Dundee, Swansea, Derby, Hull, Plymouth, Dublin, Cork, Galway, Limerick, Waterford,
  New York, New York City, NYC, Los Angeles, Chicago, Houston, Phoenix, Philadelphia, San Antonio, San Diego, Dallas, San Jose,
  Austin, Jacksonville, Fort Worth, Columbus, Charlotte, San Francisco, Indianapolis, Seattle, Denver, Washington, Washington DC,
  Boston, Nashville, Detroit, Oklahoma City, Portland, Las Vegas, Memphis, Louisville, Baltimore, Milwaukee, Albuquerque, Tucson,
  Fresno, Sacramento, Kansas City, Atlanta, Omaha, Raleigh, Miami, Minneapolis, Tulsa, Oakland, Tampa, New Orleans, Cleveland,
  Pittsburgh, Cincinnati, St. Louis, Orlando, Salt Lake City, Boulder, Palo Alto, Mountain View, Menlo Park, Cupertino, Redmond,
  Bay Area, Silicon Valley, Brooklyn, Manhattan, Toronto, Vancouver, Ottawa, Calgary, Edmonton, Waterloo, Sydney, Melbourne,
  Brisbane, Perth, Adelaide, Canberra, Auckland, Wellington, Christchurch, Singapore, Hong Kong, Tokyo, Osaka, Seoul, Taipei,
  Shanghai, Beijing, Shenzhen, Bangkok, Kuala Lumpur, Jakarta, Manila, Ho Chi Minh City, Hanoi, Bengaluru, Bangalore, Mumbai, Delhi,
  New Delhi, Gurgaon, Gurugram, Noida, Hyderabad, Chennai, Pune, Kolkata, Ahmedabad, Kochi, Jaipur, Dubai, Abu Dhabi, Doha, Riyadh,
  Tel Aviv, Haifa, Jerusalem, Cairo, Lagos, Nairobi, Accra, Cape Town, Johannesburg, Casablanca, Tunis, São Paulo, Rio de Janeiro,
  Germany, Deutschland, France, Spain, España, Italy, Portugal, Netherlands, Belgium, Austria, Österreich, Switzerland, Schweiz,
  Suisse, Sweden, Norway, Denmark, Finland, Poland, Polska, Czech Republic, Hungary, Romania, Bulgaria, Greece, Ireland, UK,
  United Kingdom, England, Scotland, Wales, Northern Ireland, US, USA, United States, America, Canada, Mexico, México, Brazil,
  Argentina, Chile, Colombia, Peru, Perú, India, China, Japan, Australia, New Zealand, Israel, Turkey, UAE, South Africa, Europe,
  Europa, EU, European Union, EMEA, DACH, Benelux, Latam, Bayern, Bavaria, Hessen, Baden-Württemberg, Nordrhein-Westfalen, NRW,
  Ruhrgebiet, Rheinland, Cataluña, Catalunya, Andalucía, Euskadi, Galicia, Texas, California, Florida, Colorado, Ontario, Ukraine,
  Serbia, Croatia, Slovenia, Slovakia, Lithuania, Latvia, Estonia, Kenya, Nigeria, Egypt, Morocco, Vietnam, Philippines, Korea`
    .split(",")
    .map((name) => squash(name)),
);
