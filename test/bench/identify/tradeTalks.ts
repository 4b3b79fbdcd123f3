import { peopleIn } from './people.ts';

/**
 * Who is in the news of February 1994 about trade with Japan, from facts; and decoys: namesakes of another century,
 * relatives, people abroad.
 */
export const inTradeTalks = peopleIn(`
bill-clinton; Bill Clinton; William Jefferson Clinton; 1946-08-19; us; Governor of Arkansas, 1983-01-11, 1992-12-12; President of the United States, 1993-01-20, 2001-01-20
hosokawa; Morihiro Hosokawa; ; 1938-01-14; jp; Governor of Kumamoto Prefecture, 1983-02-11, 1991-02-10; Prime Minister of Japan, 1993-08-09, 1994-04-28
bergsten; C. Fred Bergsten; Charles Fred Bergsten; 1941-04-23; us; Director of the Institute for International Economics, 1981, 2012
bentsen; Lloyd Bentsen; Lloyd Millard Bentsen Jr.; 1921-02-11, 2006-05-23; us; United States Senator for Texas, 1971-01-03, 1993-01-20; U.S. Secretary of the Treasury, 1993-01-20, 1994-12-22
gephardt; Dick Gephardt; Richard Andrew Gephardt; 1941-01-31; us; U.S. Representative for Missouri, 1977-01-03, 2005-01-03; Majority Leader of the United States House of Representatives, 1989-06-14, 1995-01-03
miyazawa; Kiichi Miyazawa; ; 1919-10-08, 2007-06-28; jp; Member of the House of Representatives of Japan, 1967-01-29, 2003-10-10; Prime Minister of Japan, 1991-11-05, 1993-08-09
kantor; Mickey Kantor; Michael Kantor; 1939-08-07; us; United States Trade Representative, 1993-01-22, 1996-04-12
cutter; W. Bowman Cutter; ; 1942; us; Deputy Assistant to the President for Economic Policy, 1993-01-20, 1996
george-clinton; George Clinton; ; 1739-07-26, 1812-04-20; us; Governor of New York, 1777, 1795; Vice President of the United States, 1805, 1812
william-clinton; William Henry Clinton; ; 1769-12-23, 1846-02-15; gb; Member of Parliament for Newark, 1818, 1829
moritatsu-hosokawa; Moritatsu Hosokawa; ; 1883-10-21, 1970-11-18; jp; Member of the House of Peers of Japan, 1914, 1947
bentsen-sr; Lloyd Millard Bentsen Sr.; Lloyd Bentsen Sr.; 1893, 1989-01-17; us
ken-bentsen; Ken Bentsen; Kenneth E. Bentsen Jr.; 1959-06-03; us; U.S. Representative for Texas, 1995-01-03, 2003-01-03
hiroshi-miyazawa; Hiroshi Miyazawa; ; 1921-09-22, 2012-02-22; jp; Governor of Hiroshima Prefecture, 1973, 1981; Justice Minister of Japan, 1995-10-09, 1996-01-11
yoichi-miyazawa; Yoichi Miyazawa; ; 1950-04-21; jp; Minister of Economy of Japan, 2014-10-21, 2015-10-07
mackinlay-kantor; MacKinlay Kantor; ; 1904-02-04, 1977-10-11; us
charles-cutter; Charles Ammi Cutter; ; 1837-03-14, 1903-09-06; us
`);

/** The name that an article prints in full, and the office held on 7 February 1994. */
export const eight: readonly (readonly [printed: RegExp, id: string, office: string | null])[] = [
  [/Clinton$/, 'bill-clinton', 'President of the United States'],
  [/Hosokawa$/, 'hosokawa', 'Prime Minister of Japan'],
  [/Bergsten$/, 'bergsten', 'Director of the Institute for International Economics'],
  [/Bentsen$/, 'bentsen', 'U.S. Secretary of the Treasury'],
  [/Gephardt$/, 'gephardt', 'Majority Leader of the United States House of Representatives'],
  [/Miyazawa$/, 'miyazawa', 'Member of the House of Representatives of Japan'],
  [/Kantor$/, 'kantor', 'United States Trade Representative'],
  [/Cutter$/, 'cutter', 'Deputy Assistant to the President for Economic Policy'],
];
