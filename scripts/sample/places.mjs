/**
 * Postcode areas of Savonlinna (Statistics Finland, postcode–municipality key) with streets of each, and towns that
 * clients move to. House numbers are drawn at random.
 */
const TOWN_STREETS = [
  'Olavinkatu',
  'Puistokatu',
  'Koulukatu',
  'Linnankatu',
  'Tottinkatu',
  'Kirkkokatu',
  'Satamakatu',
];

export const SAVONLINNA_AREAS = [
  [18, area('57100', 'Savonlinna', ['Sääminginkatu', 'Viertokatu', 'Heikinpohjantie', 'Pajatie'])],
  [24, area('57130', 'Savonlinna', TOWN_STREETS)],
  [9, area('57170', 'Savonlinna', ['Talvisalontie', 'Rantatie', 'Sortteerinkatu'])],
  [14, area('57200', 'Savonlinna', ['Miekonniementie', 'Aino Actén puistotie', 'Koivutie'])],
  [7, area('57210', 'Savonlinna', ['Nojanmaantie', 'Pihlajatie', 'Karhutie'])],
  [5, area('57220', 'Savonlinna', ['Hakatie', 'Mäntytie', 'Viuhonmäentie'])],
  [3, area('57230', 'Savonlinna', ['Inkerinkyläntie', 'Peltotie'])],
  [3, area('57510', 'Savonlinna', ['Laitaatsillantie', 'Telakkatie'])],
  [4, area('57600', 'Savonlinna', ['Pihlajaniementie', 'Kuusitie'])],
  [3, area('57710', 'Savonlinna', ['Kellarpellontie', 'Leppätie'])],
  [1, area('58130', 'Oravi', ['Kiramontie', 'Kanavatie'])],
  [7, area('58200', 'Kerimäki', ['Puruvedentie', 'Hälväntie', 'Urheilutie'])],
  [2, area('58300', 'Savonranta', ['Vuokalantie', 'Koulutie'])],
  [3, area('58450', 'Punkaharju', ['Harjutie', 'Lustontie'])],
  [4, area('58500', 'Punkaharju', ['Kauppatie', 'Palomäentie', 'Asematie'])],
];

/** Where those live who have moved away. */
export const OTHER_TOWNS = [
  town('Enonkoski', area('58175', 'Enonkoski', ['Enonkoskentie', 'Koulutie'])),
  town('Sulkava', area('58700', 'Sulkava', ['Alanteentie', 'Rantatie'])),
  town('Rantasalmi', area('58900', 'Rantasalmi', ['Poikkitie', 'Koulutie'])),
  town('Mikkeli', area('50100', 'Mikkeli', ['Maaherrankatu', 'Porrassalmenkatu'])),
  town('Helsinki', area('00530', 'Helsinki', ['Siltasaarenkatu', 'Hämeentie'])),
];

function area(postalCode, city, streets) {
  return { postalCode, city, streets };
}

function town(municipality, area) {
  return { municipality, ...area };
}
