/**
 * Common names by origin: public lists, drawn independently of everything else about a client.
 * `feminine` is what a family name takes at its end for a woman.
 */
const list = (names) => names.split(' ');

export const NAMES = {
  finnish: {
    family: [
      ...list(
        'Korhonen Virtanen Mäkinen Nieminen Mäkelä Hämäläinen Laine Heikkinen Koskinen Järvinen Lehtonen Lehtinen',
      ),
      ...list(
        'Saarinen Salminen Heinonen Niemi Heikkilä Kinnunen Salonen Turunen Salo Laitinen Tuominen Rantanen',
      ),
      ...list(
        'Karjalainen Jokinen Mattila Savolainen Lahtinen Ahonen Ojala Leppänen Väisänen Hiltunen Kallio Miettinen',
      ),
      ...list(
        'Pitkänen Aaltonen Manninen Koivisto Anttila Laaksonen Hirvonen Räsänen Lehto Laakso Toivonen Mustonen',
      ),
      ...list(
        'Nousiainen Kosonen Pesonen Silvennoinen Kokkonen Auvinen Makkonen Laamanen Pulkkinen Sairanen Tynkkynen',
      ),
      ...list(
        'Immonen Haverinen Loikkanen Kuikka Paunonen Kaartinen Reponen Valtonen Pöyhönen Hyvönen Öhman Åkerlund',
      ),
    ],
    female: list(
      'Maria Helena Anneli Johanna Kaarina Marjatta Hannele Kristiina Liisa Emilia Elina Tuulikki Annika Maarit Sofia Susanna Leena Katariina Anna Marja Sinikka Inkeri Riitta Aino Anne Päivi Orvokki Ritva Tellervo Maija Pirjo Karoliina Pauliina Minna Sari Irmeli Eeva Tarja Laura Jenni Heidi Mirja Satu Veera Noora Iida Venla Anni',
    ),
    male: list(
      'Juhani Johannes Olavi Antero Tapani Kalevi Tapio Matti Mikael Ilmari Pekka Petteri Oskari Henrik Heikki Sakari Mika Timo Jari Kari Antti Eero Juha Hannu Markku Jukka Samuel Valtteri Aleksi Pentti Jaakko Elias Onni Seppo Ville Esa Janne Marko Tuomas Reijo Ari Petri Sami Lauri Teemu Veikko Åke Joonas Niko',
    ),
  },
  swedish: {
    family: [
      'Andersson',
      'Johansson',
      'Karlsson',
      'Nyström',
      'Lindström',
      'Sjöberg',
      'af Hällström',
      'von Essen',
      'Åberg',
    ],
    female: list('Anna Kristina Margareta Elisabet Maria Birgitta Linnéa Emma'),
    male: list('Johan Erik Karl Mikael Anders Gustav Nils Åke'),
  },
  russian: {
    family: list(
      'Ivanov Smirnov Kuznetsov Popov Vasiliev Petrov Sokolov Mihailov Novikov Fedorov Morozov Volkov Aleksejev Lebedev Semjonov Jegorov Pavlov Kozlov Stepanov Nikolajev Orlov Andrejev Makarov Nikitin Zaharov',
    ),
    feminine: 'a',
    female: list(
      'Jelena Olga Natalia Tatjana Irina Svetlana Anna Maria Galina Ljudmila Julia Jekaterina Marina Oksana Larisa Daria',
    ),
    male: list(
      'Aleksandr Sergei Vladimir Andrei Aleksei Nikolai Dmitri Igor Juri Viktor Oleg Mihail Jevgeni Ivan Pavel Maksim',
    ),
  },
  estonian: {
    family: list('Tamm Saar Sepp Mägi Kask Kukk Rebane Ilves Pärn Koppel Lepik Oja Raudsepp Kuusk Luik'),
    female: list('Rutt Anne Tiina Sirje Ülle Kristi Kadri Liis Piret Maarja'),
    male: list('Toomas Andres Jaan Margus Rein Priit Tarmo Martin Rasmus Urmas'),
  },
  ukrainian: {
    family: list(
      'Kovalenko Shevchenko Bondarenko Tkachenko Kravchenko Oliinyk Melnyk Boiko Lysenko Marchenko',
    ),
    female: list('Oksana Olena Iryna Nadiia Kateryna Sofiia Halyna'),
    male: list('Oleksandr Andrii Mykola Taras Bohdan Yurii Serhii'),
  },
  arabic: {
    family: [
      'Hassan',
      'Ali',
      'Hussein',
      'Al-Jaf',
      'Mahmoud',
      'Saleh',
      'Khalil',
      'Al-Hamdani',
      'Jassim',
      'Ibrahim',
      'Kadhim',
      'Omar',
    ],
    female: list('Fatima Zainab Mariam Noor Aisha Rana Layla Huda Samira'),
    male: list('Ahmed Mohammed Ali Omar Hussein Mustafa Khalid Yousef Hasan'),
  },
  somali: {
    family: list('Mohamed Abdi Hassan Ali Farah Warsame Jama Ahmed Yusuf Ismail Nur'),
    female: list('Amina Halima Fartun Hodan Sahra Ifrah Khadija'),
    male: list('Abdi Mohamed Yusuf Liban Ahmed Hassan Said'),
  },
  vietnamese: {
    family: list('Nguyen Tran Le Pham Hoang Phan Vu Dang Bui Do'),
    female: list('Thi Linh Mai Lan Huong Thu Hoa'),
    male: list('Van Minh Tuan Duc Hung Nam Quang'),
  },
  thai: {
    family: list('Saetang Srisuk Chaiyasit Thongdee Boonmee Wongsa Suksai Kaewmanee'),
    female: list('Malee Siriporn Kanya Nittaya Pranee Somjai Wanida'),
    male: list('Somchai Anan Prasert Niran Wichai'),
  },
  kurdish: {
    family: list('Karim Rashid Aziz Salih Demir Yildiz Barzani Osman Sharif'),
    female: list('Shilan Dilan Rojin Berivan Nasrin Avin'),
    male: list('Azad Karwan Rebin Baran Soran Diyar'),
  },
  persian: {
    family: list('Rahimi Hosseini Ahmadi Karimi Mohammadi Rezai Azizi Noori Haidari'),
    female: list('Zahra Maryam Sara Shirin Parisa Fereshta Laila'),
    male: list('Reza Hamid Farhad Mehdi Jawad Amir Navid'),
  },
  english: {
    family: ['Smith', 'Brown', 'Taylor', 'Wilson', 'Okafor', 'Adeyemi', 'Walker', 'de Vries', 'Mensah'],
    female: list('Emily Sarah Grace Joy Alice Rachel'),
    male: list('James David Daniel Samuel Peter Michael'),
  },
  other: {
    family: list('Kowalski García Santos Reyes Wang Li Yılmaz Kaya Tesfay Nagy Szabó Müller Schmidt Cruz'),
    female: list('Ana Elena Mei Ayşe Rosa Selam Julia Eva'),
    male: list('Jan José Wei Mehmet Marco Daniel Péter Thomas'),
  },
};
