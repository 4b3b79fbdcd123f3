import type { ListAbout, ListPerson, Office } from '../../../src/core/people/lists/listPerson.ts';

/** People of public record, from facts, a line each: id; name; aliases by "/"; born, died; countries; then offices. */
const table = `
washington; George Washington; ; 1732-02-22, 1799-12-14; us; President of the United States, 1789, 1797
john-adams; John Adams; ; 1735-10-30, 1826-07-04; us; Vice President of the United States, 1789, 1797; President of the United States, 1797, 1801
jq-adams; John Quincy Adams; ; 1767-07-11, 1848-02-23; us; President of the United States, 1825, 1829
george-clinton; George Clinton; ; 1739-07-26, 1812-04-20; us; Governor of New York, 1777, 1795; Vice President of the United States, 1805, 1812
bill-clinton; William Jefferson Clinton; Bill Clinton/William J. Clinton; 1946-08-19; us; Governor of Arkansas, 1983-01-11, 1992-12-12; President of the United States, 1993-01-20, 2001-01-20
hillary-clinton; Hillary Rodham Clinton; Hillary Rodham; 1947-10-26; us; United States Senator for New York, 2001-01-03, 2009-01-21; U.S. Secretary of State, 2009-01-21, 2013-02-01
bush-41; George H. W. Bush; George Herbert Walker Bush; 1924-06-12, 2018-11-30; us; Vice President of the United States, 1981-01-20, 1989-01-20; President of the United States, 1989-01-20, 1993-01-20
bush-43; George W. Bush; George Walker Bush; 1946-07-06; us; Governor of Texas, 1995-01-17, 2000-12-21; President of the United States, 2001-01-20, 2009-01-20
jeb-bush; Jeb Bush; John Ellis Bush; 1953-02-11; us; Governor of Florida, 1999-01-05, 2007-01-02
prescott-bush; Prescott Bush; ; 1895-05-15, 1972-10-08; us; United States Senator for Connecticut, 1952-11-04, 1963-01-03
gore-sr; Albert Gore Sr.; ; 1907-12-26, 1998-12-05; us; United States Senator for Tennessee, 1953-01-03, 1971-01-03
gore; Albert Gore Jr.; Al Gore; 1948-03-31; us; United States Senator for Tennessee, 1985-01-03, 1993-01-02; Vice President of the United States, 1993-01-20, 2001-01-20
pitt-elder; William Pitt the Elder; William Pitt; 1708-11-15, 1778-05-11; gb; Prime Minister of Great Britain, 1766, 1768
pitt-younger; William Pitt the Younger; William Pitt; 1759-05-28, 1806-01-23; gb; Prime Minister of Great Britain, 1783, 1801
pierre-trudeau; Pierre Elliott Trudeau; Pierre Trudeau; 1919-10-18, 2000-09-28; ca; Prime Minister of Canada, 1968-04-20, 1979-06-04; Prime Minister of Canada, 1980-03-03, 1984-06-30
justin-trudeau; Justin Trudeau; ; 1971-12-25; ca; Prime Minister of Canada, 2015-11-04, 2025-03-14
mario-cuomo; Mario Cuomo; Mario M. Cuomo; 1932-06-15, 2015-01-01; us; Governor of New York, 1983-01-01, 1994-12-31
andrew-cuomo; Andrew Cuomo; Andrew M. Cuomo; 1957-12-06; us; U.S. Secretary of Housing and Urban Development, 1997-01-29, 2001-01-20; Governor of New York, 2011-01-01, 2021-08-23
daley-sr; Richard J. Daley; ; 1902-05-15, 1976-12-20; us; Mayor of Chicago, 1955-04-20, 1976-12-20
daley; Richard M. Daley; ; 1942-04-24; us; Mayor of Chicago, 1989-04-24, 2011-05-16
bhutto-father; Zulfikar Ali Bhutto; ; 1928-01-05, 1979-04-04; pk; Prime Minister of Pakistan, 1973-08-14, 1977-07-05
bhutto; Benazir Bhutto; ; 1953-06-21, 2007-12-27; pk; Prime Minister of Pakistan, 1988-12-02, 1990-08-06; Prime Minister of Pakistan, 1993-10-18, 1996-11-05
kim-il-sung; Kim Il Sung; Kim Il-sung; 1912-04-15, 1994-07-08; kp; President of North Korea, 1972-12-28, 1994-07-08
kim-jong-il; Kim Jong Il; Kim Jong-il; 1941-02-16, 2011-12-17; kp; Leader of North Korea, 1994-07-08, 2011-12-17
assad-father; Hafez al-Assad; Hafez Assad; 1930-10-06, 2000-06-10; sy; President of Syria, 1971-03-12, 2000-06-10
assad; Bashar al-Assad; Bashar Assad; 1965-09-11; sy; President of Syria, 2000-07-17, 2024-12-08
papandreou; Andreas Papandreou; ; 1919-02-05, 1996-06-23; gr; Prime Minister of Greece, 1981-10-21, 1989-07-02; Prime Minister of Greece, 1993-10-13, 1996-01-22
papandreou-son; George Papandreou; Georgios Papandreou; 1952-06-16; gr; Prime Minister of Greece, 2009-10-06, 2011-11-11
papandreou-old; Georgios Papandreou; George Papandreou; 1888-02-13, 1968-11-01; gr; Prime Minister of Greece, 1963, 1965
churchill; Winston Churchill; Winston Spencer Churchill; 1874-11-30, 1965-01-24; gb; Prime Minister of the United Kingdom, 1940-05-10, 1945-07-26; Prime Minister of the United Kingdom, 1951-10-26, 1955-04-05
churchill-mp; Winston Churchill; Winston Spencer-Churchill; 1940-10-10, 2010-03-02; gb; Member of Parliament for Davyhulme, 1983-06-09, 1997-05-01
howard-au; John Howard; John Winston Howard; 1939-07-26; au; Prime Minister of Australia, 1996-03-11, 2007-12-03
howard-prisons; John Howard; ; 1726-09-02, 1790-01-20; gb; High Sheriff of Bedfordshire, 1773, 1774
collins-ie; Michael Collins; ; 1890-10-16, 1922-08-22; ie; Minister for Finance of Ireland, 1919, 1922
john-smith-gb; John Smith; ; 1938-09-13, 1994-05-12; gb; Leader of the Labour Party, 1992-07-18, 1994-05-12; Leader of the Opposition of the United Kingdom, 1992-07-18, 1994-05-12
john-smith-old; John Smith; ; 1655, 1723; gb; Chancellor of the Exchequer, 1699, 1701
andrew-johnson; Andrew Johnson; ; 1808-12-29, 1875-07-31; us; President of the United States, 1865-04-15, 1869-03-04
lbj; Lyndon B. Johnson; Lyndon Baines Johnson/LBJ; 1908-08-27, 1973-01-22; us; President of the United States, 1963-11-22, 1969-01-20
gary-johnson; Gary Johnson; ; 1953-01-01; us; Governor of New Mexico, 1995-01-01, 2003-01-01
mike-johnson; Mike Johnson; James Michael Johnson; 1972-01-30; us; Representative for Louisiana, 2017-01-03,; Speaker of the United States House of Representatives, 2023-10-25,
hank-johnson; Hank Johnson; Henry C. Johnson Jr.; 1954-10-02; us; Representative for Georgia, 2007-01-03,
ron-johnson; Ron Johnson; Ronald Harold Johnson; 1955-04-08; us; United States Senator for Wisconsin, 2011-01-03,
tim-johnson; Tim Johnson; ; 1946-12-28, 2024-10-08; us; Representative for South Dakota, 1987-01-03, 1997-01-03; United States Senator for South Dakota, 1997-01-03, 2015-01-03
nancy-johnson; Nancy L. Johnson; Nancy Johnson; 1935-01-05; us; Representative for Connecticut, 1983-01-03, 2007-01-03
sam-johnson; Sam Johnson; ; 1930-10-11, 2020-05-27; us; Representative for Texas, 1991-05-08, 2019-01-03
eb-johnson; Eddie Bernice Johnson; ; 1935-12-03, 2023-12-31; us; Representative for Texas, 1993-01-03, 2023-01-03
boris-johnson; Boris Johnson; Alexander Boris de Pfeffel Johnson; 1964-06-19; gb; Mayor of London, 2008-05-04, 2016-05-09; Foreign Secretary of the United Kingdom, 2016-07-13, 2018-07-09; Prime Minister of the United Kingdom, 2019-07-24, 2022-09-06
jo-johnson; Jo Johnson; ; 1971-12-23; gb; Member of Parliament for Orpington, 2010-05-06, 2019-11-06
john-kerry; John Kerry; John Forbes Kerry; 1943-12-11; us; United States Senator for Massachusetts, 1985-01-02, 2013-02-01; U.S. Secretary of State, 2013-02-01, 2017-01-20
bob-kerrey; Bob Kerrey; J. Robert Kerrey; 1943-08-27; us; Governor of Nebraska, 1983-01-06, 1987-01-09; United States Senator for Nebraska, 1989-01-03, 2001-01-03
phil-gramm; Phil Gramm; William Philip Gramm; 1942-07-08; us; United States Senator for Texas, 1985-01-03, 2002-11-30
bob-graham; Bob Graham; Daniel Robert Graham; 1936-11-09, 2024-04-16; us; Governor of Florida, 1979-01-02, 1987-01-03; United States Senator for Florida, 1987-01-03, 2005-01-03
david-miliband; David Miliband; ; 1965-07-15; gb; Foreign Secretary of the United Kingdom, 2007-06-28, 2010-05-11
ed-miliband; Ed Miliband; Edward Miliband; 1969-12-24; gb; Secretary of State for Energy and Climate Change, 2008-10-03, 2010-05-11; Leader of the Labour Party, 2010-09-25, 2015-05-08
wojtyla; John Paul II; Karol Wojtyła/Pope John Paul II; 1920-05-18, 2005-04-02; va, pl; Archbishop of Kraków, 1964, 1978; Pope, 1978-10-16, 2005-04-02
john-paul-i; John Paul I; Albino Luciani; 1912-10-17, 1978-09-28; va, it; Pope, 1978-08-26, 1978-09-28
ratzinger; Benedict XVI; Joseph Ratzinger; 1927-04-16, 2022-12-31; va, de; Pope, 2005-04-19, 2013-02-28
elizabeth; Elizabeth II; Queen Elizabeth II; 1926-04-21, 2022-09-08; gb; Queen of the United Kingdom, 1952-02-06, 2022-09-08
meir; Golda Meir; Golda Meyerson/Golda Mabovitch; 1898-05-03, 1978-12-08; il; Foreign Minister of Israel, 1956-06-18, 1966-01-12; Prime Minister of Israel, 1969-03-17, 1974-06-03
ali; Muhammad Ali; Cassius Clay/Cassius Marcellus Clay Jr.; 1942-01-17, 2016-06-03; us
clay-old; Cassius Marcellus Clay; Cassius Clay; 1810-10-19, 1903-07-22; us; United States Minister to Russia, 1863, 1869
ford; Gerald Ford; Gerald R. Ford/Leslie Lynch King Jr.; 1913-07-14, 2006-12-26; us; Representative for Michigan, 1949-01-03, 1973-12-06; President of the United States, 1974-08-09, 1977-01-20
mitterrand; François Mitterrand; ; 1916-10-26, 1996-01-08; fr; President of France, 1981-05-21, 1995-05-17
walesa; Lech Wałęsa; ; 1943-09-29; pl; President of Poland, 1990-12-22, 1995-12-22
havel; Václav Havel; ; 1936-10-05, 2011-12-18; cz; President of Czechoslovakia, 1989-12-29, 1992-07-20; President of the Czech Republic, 1993-02-02, 2003-02-02
schroeder; Gerhard Schröder; ; 1944-04-07; de; Chancellor of Germany, 1998-10-27, 2005-11-22
schroeder-cdu; Gerhard Schröder; ; 1910-09-11, 1989-12-31; de; Foreign Minister of Germany, 1961-11-14, 1966-11-30
gonzalez; Felipe González Márquez; Felipe González; 1942-03-05; es; Prime Minister of Spain, 1982-12-02, 1996-05-04
lula; Luiz Inácio Lula da Silva; Lula; 1945-10-27; br; President of Brazil, 2003-01-01, 2010-12-31; President of Brazil, 2023-01-01,
erdogan; Recep Tayyip Erdoğan; ; 1954-02-26; tr; Prime Minister of Turkey, 2003-03-14, 2014-08-28; President of Turkey, 2014-08-28,
milosevic; Slobodan Milošević; ; 1941-08-20, 2006-03-11; rs; President of Serbia, 1991-01-11, 1997-07-23
hosokawa; Morihiro Hosokawa; ; 1938-01-14; jp; Governor of Kumamoto, 1983-02-11, 1991-02-10; Prime Minister of Japan, 1993-08-09, 1994-04-28
miyazawa; Kiichi Miyazawa; ; 1919-10-08, 2007-06-28; jp; Prime Minister of Japan, 1991-11-05, 1993-08-09; Minister of Finance of Japan, 1998-07-30, 2001-04-26
hata; Tsutomu Hata; ; 1935-08-24, 2017-08-28; jp; Foreign Minister of Japan, 1993-08-09, 1994-04-28; Prime Minister of Japan, 1994-04-28, 1994-06-30
shinzo-abe; Shinzo Abe; ; 1954-09-21, 2022-07-08; jp; Prime Minister of Japan, 2006-09-26, 2007-09-26; Prime Minister of Japan, 2012-12-26, 2020-09-16
shintaro-abe; Shintaro Abe; ; 1924-04-29, 1991-05-15; jp; Foreign Minister of Japan, 1982-11-27, 1986-07-22
kim-young-sam; Kim Young-sam; Young Sam Kim; 1927-12-20, 2015-11-22; kr; President of South Korea, 1993-02-25, 1998-02-25
ban; Ban Ki-moon; ; 1944-06-13; kr; Foreign Minister of South Korea, 2004-01-17, 2006-11-10; Secretary-General of the United Nations, 2007-01-01, 2016-12-31
orban; Viktor Orbán; ; 1963-05-31; hu; Prime Minister of Hungary, 1998-07-06, 2002-05-27; Prime Minister of Hungary, 2010-05-29,
li-peng; Li Peng; ; 1928-10-20, 2019-07-22; cn; Premier of China, 1988-04-09, 1998-03-17
salinas; Carlos Salinas de Gortari; ; 1948-04-03; mx; President of Mexico, 1988-12-01, 1994-11-30
amlo; Andrés Manuel López Obrador; ; 1953-11-13; mx; President of Mexico, 2018-12-01, 2024-09-30
chamorro; Violeta Barrios de Chamorro; Violeta Chamorro; 1929-10-18, 2025-06-14; ni; President of Nicaragua, 1990-04-25, 1997-01-10
kirchner; Cristina Fernández de Kirchner; Cristina Kirchner; 1953-02-19; ar; President of Argentina, 2007-12-10, 2015-12-09
nestor-kirchner; Néstor Kirchner; ; 1950-02-25, 2010-10-27; ar; President of Argentina, 2003-05-25, 2007-12-10
ginsburg; Ruth Bader Ginsburg; ; 1933-03-15, 2020-09-18; us; Associate Justice of the Supreme Court of the United States, 1993-08-10, 2020-09-18
day-oconnor; Sandra Day O'Connor; ; 1930-03-26, 2023-12-01; us; Associate Justice of the Supreme Court of the United States, 1981-09-25, 2006-01-31
hutchison; Kay Bailey Hutchison; ; 1943-07-22; us; United States Senator for Texas, 1993-06-14, 2013-01-03
moseley-braun; Carol Moseley Braun; Carol Moseley-Braun; 1947-08-16; us; United States Senator for Illinois, 1993-01-03, 1999-01-03
sirleaf; Ellen Johnson Sirleaf; ; 1938-10-29; lr; President of Liberia, 2006-01-16, 2018-01-22
bentsen; Lloyd Bentsen; Lloyd Millard Bentsen Jr.; 1921-02-11, 2006-05-23; us; United States Senator for Texas, 1971-01-03, 1993-01-20; U.S. Secretary of the Treasury, 1993-01-20, 1994-12-22
rubin; Robert Rubin; Robert E. Rubin; 1938-08-29; us; Director of the National Economic Council, 1993-01-25, 1995-01-11; U.S. Secretary of the Treasury, 1995-01-11, 1999-07-02
christopher; Warren Christopher; Warren M. Christopher; 1925-10-27, 2011-03-18; us; U.S. Secretary of State, 1993-01-20, 1997-01-17
aspin; Les Aspin; Leslie Aspin Jr.; 1938-07-21, 1995-05-21; us; Representative for Wisconsin, 1971-01-03, 1993-01-20; U.S. Secretary of Defense, 1993-01-20, 1994-02-03
ron-brown; Ron Brown; Ronald H. Brown; 1941-08-01, 1996-04-03; us; U.S. Secretary of Commerce, 1993-01-22, 1996-04-03
baker; James A. Baker III; James Baker; 1930-04-28; us; U.S. Secretary of the Treasury, 1985-02-03, 1988-08-17; U.S. Secretary of State, 1989-01-25, 1992-08-23
howard-baker; Howard Baker; Howard H. Baker Jr.; 1925-11-15, 2014-06-26; us; United States Senator for Tennessee, 1967-01-03, 1985-01-03; U.S. Ambassador to Japan, 2001-06-26, 2005-02-17
shultz; George Shultz; George P. Shultz; 1920-12-13, 2021-02-06; us; U.S. Secretary of State, 1982-07-16, 1989-01-20
cheney; Dick Cheney; Richard Bruce Cheney; 1941-01-30, 2025-11-03; us; U.S. Secretary of Defense, 1989-03-20, 1993-01-20; Vice President of the United States, 2001-01-20, 2009-01-20
liz-cheney; Liz Cheney; Elizabeth Cheney; 1966-07-28; us; Representative for Wyoming, 2017-01-03, 2023-01-03
rumsfeld; Donald Rumsfeld; ; 1932-07-09, 2021-06-29; us; U.S. Secretary of Defense, 1975-11-20, 1977-01-20; U.S. Secretary of Defense, 2001-01-20, 2006-12-18
reno; Janet Reno; ; 1938-07-21, 2016-11-07; us; United States Attorney General, 1993-03-12, 2001-01-20
reich; Robert Reich; Robert B. Reich; 1946-06-24; us; U.S. Secretary of Labor, 1993-01-22, 1997-01-10
kantor; Michael Kantor; ; 1939-08-07; us; U.S. Trade Representative, 1993-01-22, 1996-04-12; U.S. Secretary of Commerce, 1996-04-12, 1997-01-21
powell; Colin Powell; Colin L. Powell; 1937-04-05, 2021-10-18; us; Chairman of the Joint Chiefs of Staff, 1989-10-01, 1993-09-30; U.S. Secretary of State, 2001-01-20, 2005-01-26
albright; Madeleine Albright; Madeleine K. Albright; 1937-05-15, 2022-03-23; us; U.S. Ambassador to the United Nations, 1993-01-27, 1997-01-21; U.S. Secretary of State, 1997-01-23, 2001-01-20
foley; Thomas S. Foley; Tom Foley; 1929-03-06, 2013-10-18; us; Representative for Washington, 1965-01-03, 1995-01-03; Speaker of the United States House of Representatives, 1989-06-06, 1995-01-03
gingrich; Newt Gingrich; Newton Leroy Gingrich; 1943-06-17; us; Representative for Georgia, 1979-01-03, 1999-01-03; Speaker of the United States House of Representatives, 1995-01-04, 1999-01-03
dole; Bob Dole; Robert J. Dole; 1923-07-22, 2021-12-05; us; United States Senator for Kansas, 1969-01-03, 1996-06-11; Senate Minority Leader, 1987-01-03, 1995-01-03; Senate Majority Leader, 1995-01-03, 1996-06-11
elizabeth-dole; Elizabeth Dole; Elizabeth Hanford Dole; 1936-07-29; us; U.S. Secretary of Labor, 1989-01-25, 1990-11-23; United States Senator for North Carolina, 2003-01-03, 2009-01-03
blair; Tony Blair; Anthony Charles Lynton Blair; 1953-05-06; gb; Leader of the Labour Party, 1994-07-21, 2007-06-24; Prime Minister of the United Kingdom, 1997-05-02, 2007-06-27
major; John Major; ; 1943-03-29; gb; Chancellor of the Exchequer, 1989-10-26, 1990-11-28; Prime Minister of the United Kingdom, 1990-11-28, 1997-05-02
brown-gb; Gordon Brown; James Gordon Brown; 1951-02-20; gb; Chancellor of the Exchequer, 1997-05-02, 2007-06-27; Prime Minister of the United Kingdom, 2007-06-27, 2010-05-11
george-brown-gb; George Brown; ; 1914-09-02, 1985-06-02; gb; Foreign Secretary of the United Kingdom, 1966-08-11, 1968-03-15
thatcher; Margaret Thatcher; Margaret Hilda Roberts; 1925-10-13, 2013-04-08; gb; Prime Minister of the United Kingdom, 1979-05-04, 1990-11-28
ian-smith; Ian Smith; ; 1919-04-08, 2007-11-20; zw; Prime Minister of Rhodesia, 1964-04-13, 1979-06-01
kim-campbell; Kim Campbell; Avril Phaedra Douglas Campbell; 1947-03-10; ca; Prime Minister of Canada, 1993-06-25, 1993-11-04
martin-sr; Paul Martin; Paul Martin Sr.; 1903-06-23, 1992-09-14; ca; Secretary of State for External Affairs, 1963-04-22, 1968-04-19
martin; Paul Martin; Paul Martin Jr.; 1938-08-28; ca; Minister of Finance of Canada, 1993-11-04, 2002-06-02; Prime Minister of Canada, 2003-12-12, 2006-02-06
keating; Paul Keating; ; 1944-01-18; au; Prime Minister of Australia, 1991-12-20, 1996-03-11
rabin; Yitzhak Rabin; ; 1922-03-01, 1995-11-04; il; Prime Minister of Israel, 1974-06-03, 1977-06-20; Prime Minister of Israel, 1992-07-13, 1995-11-04
yeltsin; Boris Yeltsin; Boris Nikolayevich Yeltsin; 1931-02-01, 2007-04-23; ru; President of Russia, 1991-07-10, 1999-12-31
obama; Barack Obama; Barack Hussein Obama; 1961-08-04; us; United States Senator for Illinois, 2005-01-03, 2008-11-16; President of the United States, 2009-01-20, 2017-01-20
biden; Joe Biden; Joseph R. Biden Jr./Joseph Robinette Biden Jr.; 1942-11-20; us; United States Senator for Delaware, 1973-01-03, 2009-01-15; Vice President of the United States, 2009-01-20, 2017-01-20; President of the United States, 2021-01-20, 2025-01-20
beau-biden; Beau Biden; Joseph R. Biden III; 1969-02-03, 2015-05-30; us; Attorney General of Delaware, 2007-01-02, 2015-01-06
rfk; Robert F. Kennedy; Bobby Kennedy/Robert Kennedy; 1925-11-20, 1968-06-06; us; United States Attorney General, 1961-01-21, 1964-09-03; United States Senator for New York, 1965-01-03, 1968-06-06
rfk-jr; Robert F. Kennedy Jr.; ; 1954-01-17; us; U.S. Secretary of Health and Human Services, 2025-02-13,
ted-kennedy; Edward M. Kennedy; Ted Kennedy/Edward Kennedy; 1932-02-22, 2009-08-25; us; United States Senator for Massachusetts, 1962-11-07, 2009-08-25
jfk; John F. Kennedy; John Fitzgerald Kennedy/JFK; 1917-05-29, 1963-11-22; us; President of the United States, 1961-01-20, 1963-11-22
joe-kennedy; Joseph P. Kennedy II; Joe Kennedy; 1952-09-24; us; Representative for Massachusetts, 1987-01-03, 1999-01-03
mike-rogers-mi; Mike Rogers; ; 1963-06-02; us; Representative for Michigan, 2001-01-03, 2015-01-03
mike-rogers-al; Mike Rogers; ; 1958-07-16; us; Representative for Alabama, 2003-01-03,
gandhi-indira; Indira Gandhi; ; 1917-11-19, 1984-10-31; in; Prime Minister of India, 1966-01-24, 1977-03-24; Prime Minister of India, 1980-01-14, 1984-10-31
gandhi-rajiv; Rajiv Gandhi; ; 1944-08-20, 1991-05-21; in; Prime Minister of India, 1984-10-31, 1989-12-02
nixon; Richard Nixon; Richard Milhous Nixon/Richard M. Nixon; 1913-01-09, 1994-04-22; us; Vice President of the United States, 1953-01-20, 1961-01-20; President of the United States, 1969-01-20, 1974-08-09
carter; Jimmy Carter; James Earl Carter Jr.; 1924-10-01, 2024-12-29; us; Governor of Georgia, 1971-01-12, 1975-01-14; President of the United States, 1977-01-20, 1981-01-20
perot; H. Ross Perot; Ross Perot; 1930-06-27, 2019-07-09; us
warren; Elizabeth Warren; Elizabeth Herring; 1949-06-22; us; United States Senator for Massachusetts, 2013-01-03,
earl-warren; Earl Warren; ; 1891-03-19, 1974-07-09; us; Governor of California, 1943-01-04, 1953-10-05; Chief Justice of the United States, 1953-10-05, 1969-06-23
castro; Fidel Castro; Fidel Castro Ruz; 1926-08-13, 2016-11-25; cu; President of Cuba, 1976-12-02, 2008-02-24
raul-castro; Raúl Castro; Raúl Castro Ruz; 1931-06-03; cu; President of Cuba, 2008-02-24, 2018-04-19
suharto; Suharto; ; 1921-06-08, 2008-01-27; id; President of Indonesia, 1968-03-27, 1998-05-21
bergsten; C. Fred Bergsten; ; 1941-04-23; us; Director of the Institute for International Economics, 1981, 2012
gephardt; Richard Gephardt; Dick Gephardt; 1941-01-31; us; Representative for Missouri, 1977-01-03, 2005-01-03; Majority Leader of the United States House of Representatives, 1989-06-14, 1995-01-03
lodge-old; Henry Cabot Lodge; ; 1850-05-12, 1924-11-09; us; United States Senator for Massachusetts, 1893-03-04, 1924-11-09
lodge; Henry Cabot Lodge Jr.; ; 1902-07-05, 1985-02-27; us; United States Senator for Massachusetts, 1947-01-03, 1953-01-03; U.S. Ambassador to the United Nations, 1953-01-26, 1960-09-03; U.S. Ambassador to South Vietnam, 1965-08-25, 1967-04-25
stevenson-1; Adlai Stevenson; Adlai Ewing Stevenson I; 1835-10-23, 1914-06-14; us; Vice President of the United States, 1893-03-04, 1897-03-04
stevenson-2; Adlai Stevenson II; Adlai E. Stevenson II; 1900-02-05, 1965-07-14; us; Governor of Illinois, 1949-01-10, 1953-01-12; U.S. Ambassador to the United Nations, 1961-01-23, 1965-07-14
stevenson-3; Adlai Stevenson III; Adlai E. Stevenson III; 1930-10-10, 2021-09-06; us; United States Senator for Illinois, 1970-11-17, 1981-01-03
jerry-brown; Jerry Brown; Edmund G. Brown Jr.; 1938-04-07; us; Governor of California, 1975-01-06, 1983-01-03; Governor of California, 2011-01-03, 2019-01-07
pat-brown; Pat Brown; Edmund G. Brown Sr.; 1905-04-21, 1996-02-16; us; Governor of California, 1959-01-05, 1967-01-02
marcos; Ferdinand Marcos; Ferdinand E. Marcos; 1917-09-11, 1989-09-28; ph; President of the Philippines, 1965-12-30, 1986-02-25
marcos-jr; Ferdinand Marcos Jr.; Bongbong Marcos; 1957-09-13; ph; President of the Philippines, 2022-06-30,
aquino; Corazon Aquino; Cory Aquino; 1933-01-25, 2009-08-01; ph; President of the Philippines, 1986-02-25, 1992-06-30
aquino-3; Benigno Aquino III; Noynoy Aquino; 1960-02-08, 2021-06-24; ph; President of the Philippines, 2010-06-30, 2016-06-30
park-father; Park Chung-hee; Park Chung Hee; 1917-11-14, 1979-10-26; kr; President of South Korea, 1963-12-17, 1979-10-26
park; Park Geun-hye; ; 1952-02-02; kr; President of South Korea, 2013-02-25, 2017-03-10
lee-kuan-yew; Lee Kuan Yew; ; 1923-09-16, 2015-03-23; sg; Prime Minister of Singapore, 1959-06-05, 1990-11-28
lee-hsien-loong; Lee Hsien Loong; ; 1952-02-10; sg; Prime Minister of Singapore, 2004-08-12, 2024-05-15
ron-paul; Ron Paul; Ronald Ernest Paul; 1935-08-20; us; Representative for Texas, 1997-01-03, 2013-01-03
rand-paul; Rand Paul; Randal Howard Paul; 1963-01-07; us; United States Senator for Kentucky, 2011-01-03,
george-romney; George Romney; George W. Romney; 1907-07-08, 1995-07-26; us; Governor of Michigan, 1963-01-01, 1969-01-22
mitt-romney; Mitt Romney; Willard Mitt Romney; 1947-03-12; us; Governor of Massachusetts, 2003-01-02, 2007-01-04; United States Senator for Utah, 2019-01-03, 2025-01-03
de-klerk; Frederik Willem de Klerk; F. W. de Klerk; 1936-03-18, 2021-11-11; za; State President of South Africa, 1989-08-15, 1994-05-10
mandela; Nelson Mandela; ; 1918-07-18, 2013-12-05; za; President of South Africa, 1994-05-10, 1999-06-14
jiang; Jiang Zemin; ; 1926-08-17, 2022-11-30; cn; President of China, 1993-03-27, 2003-03-15
roh-tw; Roh Tae-woo; Roh Tae Woo; 1932-12-04, 2021-10-26; kr; President of South Korea, 1988-02-25, 1993-02-25
roh-mh; Roh Moo-hyun; ; 1946-09-01, 2009-05-23; kr; President of South Korea, 2003-02-25, 2008-02-25
persson; Göran Persson; ; 1949-01-20; se; Prime Minister of Sweden, 1996-03-22, 2006-10-06
haider; Jörg Haider; ; 1950-01-26, 2008-10-11; at; Governor of Carinthia, 1989-05-30, 1991-06-21; Governor of Carinthia, 1999-04-08, 2008-10-11
aznar; José María Aznar; ; 1953-02-25; es; Prime Minister of Spain, 1996-05-05, 2004-04-17
merkel; Angela Merkel; Angela Dorothea Kasner; 1954-07-17; de; Chancellor of Germany, 2005-11-22, 2021-12-08
von-der-leyen; Ursula von der Leyen; Ursula Albrecht; 1958-10-08; de; Minister of Defence of Germany, 2013-12-17, 2019-07-17; President of the European Commission, 2019-12-01,
may; Theresa May; Theresa Mary Brasier; 1956-10-01; gb; Home Secretary of the United Kingdom, 2010-05-12, 2016-07-13; Prime Minister of the United Kingdom, 2016-07-13, 2019-07-24
condoleezza-rice; Condoleezza Rice; ; 1954-11-14; us; National Security Advisor, 2001-01-20, 2005-01-26; U.S. Secretary of State, 2005-01-26, 2009-01-20
susan-rice; Susan Rice; Susan E. Rice; 1964-11-17; us; U.S. Ambassador to the United Nations, 2009-01-26, 2013-06-30; National Security Advisor, 2013-07-01, 2017-01-20
brundtland; Gro Harlem Brundtland; ; 1939-04-20; no; Prime Minister of Norway, 1990-11-03, 1996-10-25
ciller; Tansu Çiller; ; 1946-05-24; tr; Prime Minister of Turkey, 1993-06-25, 1996-03-06
ahern; Bertie Ahern; Patrick Bartholomew Ahern; 1951-09-12; ie; Taoiseach, 1997-06-26, 2008-05-06
robert-gates; Robert Gates; Robert M. Gates; 1943-09-25; us; Director of the Central Intelligence Agency, 1991-11-06, 1993-01-20; U.S. Secretary of Defense, 2006-12-18, 2011-06-30
simon; Paul Simon; ; 1928-11-29, 2003-12-09; us; United States Senator for Illinois, 1985-01-03, 1997-01-03
dodd-father; Thomas J. Dodd; ; 1907-05-15, 1971-05-24; us; United States Senator for Connecticut, 1959-01-03, 1971-01-02
dodd; Christopher Dodd; Chris Dodd/Christopher J. Dodd; 1944-05-27; us; United States Senator for Connecticut, 1981-01-03, 2011-01-03
jesse-jackson-jr; Jesse Jackson Jr.; ; 1965-03-11; us; Representative for Illinois, 1995-12-12, 2012-11-21
scoop-jackson; Henry M. Jackson; Scoop Jackson; 1912-05-31, 1983-09-01; us; United States Senator for Washington, 1953-01-03, 1983-09-01
andrew-jackson; Andrew Jackson; ; 1767-03-15, 1845-06-08; us; President of the United States, 1829-03-04, 1837-03-04
cohen; William Cohen; William S. Cohen; 1940-08-28; us; United States Senator for Maine, 1979-01-03, 1997-01-03; U.S. Secretary of Defense, 1997-01-24, 2001-01-20
perry; William Perry; William J. Perry; 1927-10-11; us; U.S. Secretary of Defense, 1994-02-03, 1997-01-24
rick-perry; Rick Perry; James Richard Perry; 1950-03-04; us; Governor of Texas, 2000-12-21, 2015-01-20; U.S. Secretary of Energy, 2017-03-02, 2019-12-01
hawke; Bob Hawke; Robert James Lee Hawke; 1929-12-09, 2019-05-16; au; Prime Minister of Australia, 1983-03-11, 1991-12-20
bolger; Jim Bolger; James Brendan Bolger; 1935-05-31; nz; Prime Minister of New Zealand, 1990-11-02, 1997-12-08
joe-clark; Joe Clark; Charles Joseph Clark; 1939-06-05; ca; Prime Minister of Canada, 1979-06-04, 1980-03-03; Secretary of State for External Affairs, 1984-09-17, 1991-04-20
helen-clark; Helen Clark; ; 1950-02-26; nz; Prime Minister of New Zealand, 1999-12-05, 2008-11-19
ramsey-clark; Ramsey Clark; ; 1927-12-18, 2021-04-09; us; United States Attorney General, 1967-03-10, 1969-01-20
tom-clark; Tom C. Clark; ; 1899-09-23, 1977-06-13; us; United States Attorney General, 1945-07-01, 1949-08-18; Associate Justice of the Supreme Court of the United States, 1949-08-24, 1967-06-12
gates-microsoft; Bill Gates; William H. Gates III; 1955-10-28; us
scott-rick; Rick Scott; Richard Lynn Scott; 1952-12-01; us; Governor of Florida, 2011-01-04, 2019-01-08; United States Senator for Florida, 2019-01-08,
scott-tim; Tim Scott; Timothy Eugene Scott; 1965-09-19; us; United States Senator for South Carolina, 2013-01-02,
scott-bobby; Bobby Scott; Robert C. Scott; 1947-04-30; us; Representative for Virginia, 1993-01-03,
udall-mark; Mark Udall; ; 1950-07-18; us; United States Senator for Colorado, 2009-01-03, 2015-01-03
udall-tom; Tom Udall; ; 1948-05-18; us; United States Senator for New Mexico, 2009-01-03, 2021-01-03
`;

const noOffice: readonly Office[] = [];
const orNull = (words = ''): string | null => (words.trim() === '' ? null : words.trim());

function personIn(line: string): ListPerson {
  const [id, name, aliases, life, countries, ...offices] = line.split(';').map((part) => part.trim());
  const [born, died] = life.split(',');
  return {
    id,
    name,
    aliases: aliases.split('/').filter((alias) => alias !== ''),
    born: orNull(born),
    died: orNull(died),
    offices: offices.length === 0 ? noOffice : offices.map(officeIn),
    countries: countries.split(',').map((country) => country.trim()),
    summary: null,
    wikidata: null,
    links: [],
  };
}

/** "Title, from, to": a title may hold commas. */
function officeIn(words: string): Office {
  const parts = words.split(',');
  return {
    title: parts.slice(0, -2).join(','),
    country: null,
    from: orNull(parts.at(-2)),
    to: orNull(parts.at(-1)),
  };
}

export const peopleIn = (lines: string): readonly ListPerson[] => lines.trim().split('\n').map(personIn);

export const everybody = peopleIn(table);

export const aboutFacts: ListAbout = {
  id: 'facts',
  title: 'People of public record',
  licence: 'CC0 1.0',
  isNonCommercial: false,
  isSensitive: false,
  date: '2026-01-01',
  source: null,
};
