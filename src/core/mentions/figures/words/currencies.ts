/** Marks before an amount, with the ISO 4217 code they stand for. A bare "$" is taken for the U.S. dollar. */
export const currencyMarks: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'], ['US$', 'USD'], ['U.S.$', 'USD'], ['US $', 'USD'], ['U.S. $', 'USD'], ['USD', 'USD'],
  ['USD$', 'USD'], ['A$', 'AUD'], ['AU$', 'AUD'], ['AUD', 'AUD'], ['C$', 'CAD'], ['CA$', 'CAD'], ['CAD', 'CAD'],
  ['HK$', 'HKD'], ['HKD', 'HKD'], ['NZ$', 'NZD'], ['NZD', 'NZD'], ['S$', 'SGD'], ['SGD', 'SGD'], ['NT$', 'TWD'],
  ['TWD', 'TWD'], ['R$', 'BRL'], ['BRL', 'BRL'], ['J$', 'JMD'], ['Z$', 'ZWL'], ['N$', 'NAD'], ['G$', 'GYD'],
  ['TT$', 'TTD'], ['Mex$', 'MXN'], ['MX$', 'MXN'], ['£', 'GBP'], ['GBP', 'GBP'], ['€', 'EUR'], ['EUR', 'EUR'],
  ['¥', 'JPY'], ['JPY', 'JPY'], ['CNY', 'CNY'], ['RMB', 'CNY'], ['₹', 'INR'], ['INR', 'INR'], ['Rs', 'INR'],
  ['Rs.', 'INR'], ['₩', 'KRW'], ['KRW', 'KRW'], ['₦', 'NGN'], ['NGN', 'NGN'], ['N', 'NGN'], ['₱', 'PHP'],
  ['PHP', 'PHP'], ['₽', 'RUB'], ['₪', 'ILS'], ['NIS', 'ILS'], ['฿', 'THB'], ['₫', 'VND'], ['₴', 'UAH'],
  ['₺', 'TRY'], ['₡', 'CRC'], ['₵', 'GHS'], ['GH₵', 'GHS'], ['GHS', 'GHS'], ['GH¢', 'GHS'], ['R', 'ZAR'],
  ['ZAR', 'ZAR'], ['KSh', 'KES'], ['Ksh', 'KES'], ['Sh', 'KES'], ['KES', 'KES'], ['Tk', 'BDT'], ['BDT', 'BDT'],
  ['RM', 'MYR'], ['MYR', 'MYR'], ['Rp', 'IDR'], ['IDR', 'IDR'], ['CHF', 'CHF'], ['SEK', 'SEK'], ['NOK', 'NOK'],
  ['DKK', 'DKK'], ['PLN', 'PLN'], ['AED', 'AED'], ['Dh', 'AED'], ['Dhs', 'AED'], ['SAR', 'SAR'], ['OMR', 'OMR'],
  ['RO', 'OMR'], ['QAR', 'QAR'], ['EGP', 'EGP'], ['LE', 'EGP'], ['PKR', 'PKR'], ['LKR', 'LKR'], ['B/.', 'PAB'],
  ['KD', 'KWD'], ['QR', 'QAR'], ['SR', 'SAR'], ['GH', 'GHS'], ['GHC', 'GHS'], ['UGX', 'UGX'], ['USh', 'UGX'], ['TSh', 'TZS'], ['TZS', 'TZS'],
  ['FCFA', 'XOF'], ['XOF', 'XOF'], ['XAF', 'XAF'], ['ZMW', 'ZMW'], ['MUR', 'MUR'], ['ETB', 'ETB'], ['KZT', 'KZT'], ['UZS', 'UZS'],
  ['MXN', 'MXN'], ['COP', 'COP'], ['ARS', 'ARS'], ['CLP', 'CLP'], ['CZK', 'CZK'], ['HUF', 'HUF'], ['RON', 'RON'], ['TRY', 'TRY'],
  ['RUB', 'RUB'], ['UAH', 'UAH'], ['THB', 'THB'], ['VND', 'VND'], ['Bs$', 'BSD'], ['EC$', 'XCD'], ['FJ$', 'FJD'], ['B$', 'BSD'],
  ['Bds$', 'BBD'], ['L$', 'LRD'], ['T$', 'TOP'], ['SI$', 'SBD'], ['K', ''], ['P', ''], ['D', ''], ['KWD', 'KWD'], ['CUP', 'CUP'], ['BD', 'BHD'], ['S/', 'PEN'], ['S/.', 'PEN'],
]); // prettier-ignore

/** Marks so short that only a scale word or a grouped number after them makes them a currency: "N200 billion". */
export const shortMarks = new Set([
  'N',
  'R',
  'RM',
  'RO',
  'LE',
  'Sh',
  'Rp',
  'BD',
  'K',
  'P',
  'D',
  'QR',
  'SR',
  'GH',
  'COP',
  'TRY',
  'RON',
]);

/** Signs that also stand after an amount: "70 €". */
export const signsAfter: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'], ['£', 'GBP'], ['₹', 'INR'], ['₽', 'RUB'], ['₴', 'UAH'], ['₺', 'TRY'], ['₫', 'VND'], ['฿', 'THB'], ['₪', 'ILS'],
  ['₩', 'KRW'], ['¥', 'JPY'], ['₦', 'NGN'], ['₱', 'PHP'], ['zł', 'PLN'], ['Kč', 'CZK'], ['kr', ''], ['$', 'USD'],
]); // prettier-ignore

/** Words after an amount. An empty code: which country's it is must be said before the word. */
export const currencyWords: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'], ['dollars', 'USD'], ['cent', 'USD'], ['cents', 'USD'], ['pound', 'GBP'], ['pounds', 'GBP'],
  ['pound sterling', 'GBP'], ['pounds sterling', 'GBP'], ['sterling', 'GBP'], ['pence', 'GBP'], ['euro', 'EUR'],
  ['euros', 'EUR'], ['yen', 'JPY'], ['yuan', 'CNY'], ['renminbi', 'CNY'], ['won', 'KRW'], ['rupee', 'INR'],
  ['rupees', 'INR'], ['ruble', 'RUB'], ['rubles', 'RUB'], ['rouble', 'RUB'], ['roubles', 'RUB'], ['rand', 'ZAR'],
  ['naira', 'NGN'], ['shekel', 'ILS'], ['shekels', 'ILS'], ['baht', 'THB'], ['ringgit', 'MYR'], ['rupiah', 'IDR'],
  ['dong', 'VND'], ['hryvnia', 'UAH'], ['zloty', 'PLN'], ['forint', 'HUF'], ['koruna', 'CZK'], ['taka', 'BDT'],
  ['cedi', 'GHS'], ['cedis', 'GHS'], ['birr', 'ETB'], ['kwacha', 'ZMW'], ['real', 'BRL'], ['reais', 'BRL'],
  ['reals', 'BRL'], ['lira', 'TRY'], ['liras', 'TRY'], ['lire', 'ITL'], ['deutsche marks', 'DEM'],
  ['guilders', 'NLG'], ['pesetas', 'ESP'], ['bitcoin', 'BTC'], ['bitcoins', 'BTC'], ['lempira', 'HNL'], ['quetzales', 'GTQ'], ['lempiras', 'HNL'], ['colones', 'CRC'],
  ['bolivares', 'VES'], ['bolivars', 'VES'], ['balboas', 'PAB'], ['guaranies', 'PYG'], ['tugriks', 'MNT'],
  ['franc', ''], ['francs', ''], ['peso', ''], ['pesos', ''], ['krone', ''], ['kroner', ''], ['krona', ''],
  ['kronor', ''], ['crowns', ''], ['shilling', ''], ['shillings', ''], ['dinar', ''], ['dinars', ''],
  ['dirham', ''], ['dirhams', ''], ['rial', ''], ['rials', ''], ['riyal', ''], ['riyals', ''], ['soles', 'PEN'],
  ['kina', 'PGK'], ['pula', 'BWP'], ['leu', 'RON'], ['lei', 'RON'], ['lev', 'BGN'], ['leva', 'BGN'], ['kyat', 'MMK'], ['kyats', 'MMK'],
  ['riel', 'KHR'], ['riels', 'KHR'], ['kip', 'LAK'], ['tenge', 'KZT'], ['som', 'KGS'], ['lari', 'GEL'], ['dram', 'AMD'], ['drams', 'AMD'],
  ['manat', 'AZN'], ['manats', 'AZN'], ['afghanis', 'AFN'], ['gourdes', 'HTG'], ['dalasi', 'GMD'], ['dalasis', 'GMD'], ['leones', 'SLE'],
  ['meticais', 'MZN'], ['ariary', 'MGA'], ['rufiyaa', 'MVR'], ['ngultrum', 'BTN'], ['bolivianos', 'BOB'], ['cordobas', 'NIO'],
  ['nakfa', 'ERN'], ['emalangeni', 'SZL'], ['maloti', 'LSL'], ['vatu', 'VUV'], ['pataca', 'MOP'], ['patacas', 'MOP'], ['ringgits', 'MYR'],
  ['nairas', 'NGN'], ['rands', 'ZAR'], ['bahts', 'THB'], ['zlotys', 'PLN'], ['forints', 'HUF'], ['hryvnias', 'UAH'], ['bucks', 'USD'],
  ['crown', ''], ['shekels', 'ILS'], ['ether', 'ETH'], ['satoshis', 'BTC'],
]); // prettier-ignore

/** Words for a hundredth of the currency. */
export const hundredths = new Set(['cent', 'cents', 'pence']);

/** Adjective and word together, where they name another currency than the word alone. */
export const nationalCurrencies: ReadonlyMap<string, string> = new Map([
  ['australian dollar', 'AUD'], ['canadian dollar', 'CAD'], ['hong kong dollar', 'HKD'],
  ['singapore dollar', 'SGD'], ['singaporean dollar', 'SGD'], ['new zealand dollar', 'NZD'],
  ['taiwan dollar', 'TWD'], ['new taiwan dollar', 'TWD'], ['namibian dollar', 'NAD'], ['namibia dollar', 'NAD'],
  ['zimbabwean dollar', 'ZWL'], ['zimbabwe dollar', 'ZWL'], ['jamaican dollar', 'JMD'], ['guyanese dollar', 'GYD'],
  ['egyptian pound', 'EGP'], ['sudanese pound', 'SDG'], ['lebanese pound', 'LBP'], ['syrian pound', 'SYP'],
  ['irish pound', 'IEP'], ['pakistani rupee', 'PKR'], ['pakistan rupee', 'PKR'], ['sri lankan rupee', 'LKR'],
  ['nepali rupee', 'NPR'], ['nepalese rupee', 'NPR'], ['mauritian rupee', 'MUR'], ['mexican peso', 'MXN'],
  ['philippine peso', 'PHP'], ['argentine peso', 'ARS'], ['chilean peso', 'CLP'], ['colombian peso', 'COP'],
  ['cuban peso', 'CUP'], ['uruguayan peso', 'UYU'], ['swiss franc', 'CHF'], ['french franc', 'FRF'],
  ['belgian franc', 'BEF'], ['cfa franc', 'XOF'], ['danish krone', 'DKK'], ['norwegian krone', 'NOK'],
  ['swedish krona', 'SEK'], ['swedish kronor', 'SEK'], ['danish kroner', 'DKK'], ['norwegian kroner', 'NOK'],
  ['kenyan shilling', 'KES'], ['kenya shilling', 'KES'], ['ugandan shilling', 'UGX'], ['uganda shilling', 'UGX'],
  ['tanzanian shilling', 'TZS'], ['somali shilling', 'SOS'], ['algerian dinar', 'DZD'], ['kuwaiti dinar', 'KWD'],
  ['jordanian dinar', 'JOD'], ['iraqi dinar', 'IQD'], ['tunisian dinar', 'TND'], ['libyan dinar', 'LYD'],
  ['serbian dinar', 'RSD'], ['bahraini dinar', 'BHD'], ['moroccan dirham', 'MAD'], ['uae dirham', 'AED'],
  ['emirati dirham', 'AED'], ['omani rial', 'OMR'], ['iranian rial', 'IRR'], ['saudi riyal', 'SAR'],
  ['qatari riyal', 'QAR'], ['yemeni rial', 'YER'],
]); // prettier-ignore
