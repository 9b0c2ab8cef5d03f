/**
 * Mother tongues of the clients: share of the list (relative), origin of the names, nationalities (relative shares) and
 * other ways of writing the language than its Finnish name and ISO 639 code.
 */
export const LANGUAGES = [
  language(
    'fi',
    'suomi',
    80.4,
    'finnish',
    [
      [987, 'FI'],
      [6, 'RU'],
      [4, 'SE'],
      [3, 'EE'],
    ],
    ['finska', 'suomen kieli'],
  ),
  language(
    'ru',
    'venäjä',
    8.4,
    'russian',
    [
      [52, 'RU'],
      [40, 'FI'],
      [5, 'EE'],
      [3, 'UA'],
    ],
    ['ryska', 'Russian', 'RUS'],
  ),
  language(
    'et',
    'viro',
    1.6,
    'estonian',
    [
      [80, 'EE'],
      [20, 'FI'],
    ],
    ['estniska', 'Estonian'],
  ),
  language(
    'ar',
    'arabia',
    1.7,
    'arabic',
    [
      [55, 'IQ'],
      [30, 'SY'],
      [15, 'FI'],
    ],
    ['arabiska', 'Arabic'],
  ),
  language(
    'so',
    'somali',
    1.0,
    'somali',
    [
      [60, 'SO'],
      [40, 'FI'],
    ],
    ['Somali'],
  ),
  language(
    'uk',
    'ukraina',
    0.7,
    'ukrainian',
    [
      [90, 'UA'],
      [10, 'FI'],
    ],
    ['Ukrainian'],
  ),
  language(
    'vi',
    'vietnam',
    0.8,
    'vietnamese',
    [
      [65, 'VN'],
      [35, 'FI'],
    ],
    ['Vietnamese'],
  ),
  language(
    'th',
    'thai',
    0.9,
    'thai',
    [
      [75, 'TH'],
      [25, 'FI'],
    ],
    ['Thai'],
  ),
  language(
    'fa',
    'persia',
    0.8,
    'persian',
    [
      [60, 'AF'],
      [30, 'IR'],
      [10, 'FI'],
    ],
    ['Persian'],
  ),
  language(
    'ku',
    'kurdi',
    0.7,
    'kurdish',
    [
      [60, 'IQ'],
      [15, 'TR'],
      [25, 'FI'],
    ],
    ['Kurdish'],
  ),
  language(
    'en',
    'englanti',
    0.7,
    'english',
    [
      [50, 'GB'],
      [20, 'NG'],
      [30, 'FI'],
    ],
    ['engelska', 'English'],
  ),
  language(
    'sv',
    'ruotsi',
    0.5,
    'swedish',
    [
      [85, 'FI'],
      [15, 'SE'],
    ],
    ['svenska', 'Swedish'],
  ),
  language(
    'tl',
    'filipino',
    0.3,
    'other',
    [
      [80, 'PH'],
      [20, 'FI'],
    ],
    [],
  ),
  language(
    'zh',
    'kiina',
    0.3,
    'other',
    [
      [80, 'CN'],
      [20, 'FI'],
    ],
    ['Chinese'],
  ),
  language(
    'tr',
    'turkki',
    0.3,
    'other',
    [
      [70, 'TR'],
      [30, 'FI'],
    ],
    ['Turkish'],
  ),
  language(
    'es',
    'espanja',
    0.3,
    'other',
    [
      [70, 'ES'],
      [30, 'FI'],
    ],
    ['Spanish'],
  ),
  language(
    'pl',
    'puola',
    0.2,
    'other',
    [
      [90, 'PL'],
      [10, 'FI'],
    ],
    ['Polish'],
  ),
  language(
    'ti',
    'tigrinja',
    0.2,
    'other',
    [
      [80, 'ER'],
      [20, 'FI'],
    ],
    [],
  ),
  language(
    'de',
    'saksa',
    0.2,
    'other',
    [
      [80, 'DE'],
      [20, 'FI'],
    ],
    ['tyska', 'German'],
  ),
];

/** Ways of writing a nationality: the country in Finnish, and others. */
export const NATIONALITIES = {
  FI: { name: 'Suomi', others: ['suomalainen', 'FIN', 'FI', 'Finland', 'Suomen', 'SUOMI'] },
  RU: { name: 'Venäjä', others: ['venäläinen', 'RUS', 'RU', 'Russia', 'venäjä'] },
  EE: { name: 'Viro', others: ['virolainen', 'EE', 'EST', 'Estonia'] },
  SE: { name: 'Ruotsi', others: ['ruotsalainen', 'SE', 'Sverige'] },
  UA: { name: 'Ukraina', others: ['ukrainalainen', 'UA'] },
  IQ: { name: 'Irak', others: ['irakilainen', 'IQ', 'Iraq'] },
  SY: { name: 'Syyria', others: ['SY', 'Syria'] },
  SO: { name: 'Somalia', others: ['somalialainen', 'SO'] },
  VN: { name: 'Vietnam', others: ['VN', 'vietnamilainen'] },
  TH: { name: 'Thaimaa', others: ['thaimaalainen', 'TH', 'Thailand'] },
  AF: { name: 'Afganistan', others: ['AF', 'Afghanistan'] },
  IR: { name: 'Iran', others: ['IR'] },
  TR: { name: 'Turkki', others: ['TR'] },
  GB: { name: 'Iso-Britannia', others: ['GB'] },
  NG: { name: 'Nigeria', others: ['NG'] },
  PH: { name: 'Filippiinit', others: ['PH'] },
  CN: { name: 'Kiina', others: ['CN', 'China'] },
  ES: { name: 'Espanja', others: ['ES'] },
  PL: { name: 'Puola', others: ['PL'] },
  ER: { name: 'Eritrea', others: ['ER'] },
  DE: { name: 'Saksa', others: ['DE'] },
};

function language(code, name, share, origin, nationalities, others) {
  return { code, name, share, origin, nationalities, others: [...others, code, code.toUpperCase()] };
}
