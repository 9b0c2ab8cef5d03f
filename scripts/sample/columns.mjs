/** The columns of the client list in their order: the value's key, the heading, the width and whether dates stand there. */
export const COLUMNS = [
  column('lastName', 'Sukunimi', 16),
  column('firstNames', 'Etunimet', 19),
  column('personId', 'Hetu', 13),
  column('street', 'Katuosoite', 25),
  column('postalCode', 'Postinro', 11),
  column('city', 'Postitoimipaikka', 18),
  column('municipality', 'Kotikunta', 20),
  column('phone', 'Puh.', 16),
  column('email', 'S-posti', 32),
  column('motherTongue', 'Äidinkieli', 14),
  column('nationality', 'Kansalaisuus', 16),
  column('benefit', 'Etuus', 22),
  column('employmentCode', 'Työll.koodi', 13),
  dateColumn('jobSearchStart', 'Työnhaku alkanut'),
  dateColumn('unemploymentStart', 'Työttömyys alk.'),
  dateColumn('memberSince', 'Kokeiluun siirtynyt'),
  column('serviceNeed', 'Palvelutarve', 15),
  column('referral', 'Ohjaus', 34),
  dateColumn('lastContact', 'Viimeisin yhteydenotto'),
  column('coach', 'Omavalmentaja', 20),
  column('locked', 'Lukittu', 10),
  column('nonDisclosure', 'Turvakielto', 13),
  column('notes', 'Huom!', 34),
];

function column(key, heading, width) {
  return { key, heading, width, isDate: false };
}

function dateColumn(key, heading) {
  return { key, heading, width: 16, isDate: true };
}
