/** As in development.ts, written after the rules stood: what is changed for one of these is a rule that was missing. */
export const heldOut = `
# fathers and sons
1953-02-25 | Ambassador Henry Cabot Lodge Jr. addressed the assembly in New York. | Henry Cabot Lodge Jr. | lodge
1919-09-10 | Sen. Henry Cabot Lodge of Massachusetts opposed the covenant. | Henry Cabot Lodge | lodge-old
1952-07-26 | Gov. Adlai Stevenson of Illinois accepted the nomination. | Adlai Stevenson | stevenson-2
1975-03-04 | Sen. Adlai Stevenson III of Illinois led the panel. | Adlai Stevenson III | stevenson-3
1976-05-18 | Gov. Jerry Brown of California won the primary. | Jerry Brown | jerry-brown
1962-11-07 | Gov. Pat Brown of California was re-elected. | Pat Brown | pat-brown
1983-08-22 | Philippine President Ferdinand Marcos denied any part in it. | Ferdinand Marcos | marcos
2022-09-20 | Philippine President Ferdinand Marcos Jr. addressed the assembly. | Ferdinand Marcos Jr. | marcos-jr
2023-05-01 | Philippine President Ferdinand Marcos met his hosts in Washington. | Ferdinand Marcos | marcos-jr
2013-05-07 | South Korean President Park Geun-hye visited Washington. | Park Geun-hye | park
2005-11-19 | Prime Minister Lee Hsien Loong of Singapore urged patience. | Lee Hsien Loong | lee-hsien-loong
2012-01-03 | Rep. Ron Paul of Texas came in third in Iowa. | Ron Paul | ron-paul
2013-03-06 | Sen. Rand Paul of Kentucky spoke for nearly 13 hours. | Rand Paul | rand-paul
1967-09-04 | Gov. George Romney of Michigan said he had been misled. | George Romney | george-romney
1994-07-12 | Sen. Christopher Dodd of Connecticut defended the fund. | Christopher Dodd | dodd
1961-06-20 | Sen. Thomas Dodd of Connecticut opened the hearings. | Thomas Dodd | dodd-father
2007-01-16 | Sen. Joe Biden of Delaware said he would run. | Joe Biden | biden
2014-02-03 | Attorney General Beau Biden of Delaware settled the case. | Beau Biden | beau-biden
# same name in two centuries
1996-02-01 | Andrew Jackson, a farmer near Salina, lost half of his herd. | Andrew Jackson | -
1992-03-11 | Adlai Stevenson said the party had lost its way. | Adlai Stevenson | -
2009-02-12 | George Washington, the school janitor, unlocked the gym. | George Washington | -
1995-11-14 | William Pitt, chairman of the Harbor Trust, opposed the pier. | William Pitt | -
1991-01-17 | John Howard, a sergeant from Ohio, wrote home on Thursday. | John Howard | -
# same surname in one parliament
2011-08-02 | Sen. Mark Udall of Colorado voted yes. | Mark Udall | udall-mark
2011-08-02 | Sen. Udall said the deal was the best to be had. | Udall | ?udall-mark,udall-tom
2021-04-28 | Sen. Tim Scott of South Carolina gave the response. | Tim Scott | scott-tim
2021-04-28 | Sen. Rick Scott of Florida runs the campaign committee. | Rick Scott | scott-rick
2021-04-28 | Rep. Bobby Scott of Virginia backed the bill. | Bobby Scott | scott-bobby
1996-03-01 | Sen. Paul Simon of Illinois announced the grants. | Paul Simon | simon
# changed names
2015-09-05 | German Chancellor Angela Merkel opened the border. | Angela Merkel | merkel
1969-04-01 | Golda Meyerson, as she was then called, moved to Milwaukee. | Golda Meyerson | ?meir
2008-04-16 | Pope Benedict XVI was welcomed on the lawn. | Benedict XVI | ratzinger
2003-05-10 | Cardinal Joseph Ratzinger refused to comment. | Joseph Ratzinger | ?ratzinger
# initials
1990-02-02 | South African President F. W. de Klerk lifted the ban. | F. W. de Klerk | de-klerk
1990-02-03 | South African President Frederik de Klerk defended the step. | Frederik de Klerk | de-klerk
1994-02-03 | Defense Secretary William J. Perry was sworn in. | William J. Perry | perry
2008-12-01 | Defense Secretary Robert M. Gates agreed to stay. | Robert M. Gates | robert-gates
1979-06-18 | Sen. Henry M. Jackson of Washington called it appeasement. | Henry M. Jackson | scoop-jackson
1967-10-20 | Attorney General W. Ramsey Clark briefed the governors. | W. Ramsey Clark | ramsey-clark
# nicknames
1998-04-10 | Irish Prime Minister Bertie Ahern flew back for the talks. | Bertie Ahern | ahern
1989-06-09 | Australian Prime Minister Bob Hawke wept on Friday. | Bob Hawke | hawke
1993-05-19 | New Zealand Prime Minister James Bolger called the election. | James Bolger | bolger
1997-12-16 | Defense Secretary Bill Cohen toured the base. | Bill Cohen | cohen
1979-12-13 | Canadian Prime Minister Joe Clark lost the vote. | Joe Clark | joe-clark
# diacritics
1999-10-05 | Swedish Prime Minister Goran Persson ruled it out. | Goran Persson | persson
2000-02-05 | Gov. Joerg Haider of Carinthia mocked the sanctions. | Joerg Haider | haider
2003-03-16 | Spanish Prime Minister Jose Maria Aznar joined the summit. | Jose Maria Aznar | aznar
1995-04-19 | Turkish Prime Minister Tansu Ciller met the president. | Tansu Ciller | ciller
1999-06-03 | Yugoslav President Slobodan Milosevic accepted the terms. | Slobodan Milosevic | milosevic
# name order
1997-10-29 | Chinese President Jiang Zemin was given a state dinner. | Jiang Zemin | jiang
1997-10-29 | Chinese President Zemin Jiang was given a state dinner. | Zemin Jiang | jiang
2003-05-14 | South Korean President Roh Moo Hyun visited Washington. | Roh Moo Hyun | roh-mh
1991-07-02 | South Korean President Tae Woo Roh visited Washington. | Tae Woo Roh | roh-tw
# women under two surnames
1994-11-28 | Norwegian Prime Minister Gro Harlem Brundtland conceded. | Gro Harlem Brundtland | brundtland
1994-11-28 | Norwegian Prime Minister Gro Brundtland conceded. | Gro Brundtland | brundtland
2006-01-30 | Justice Sandra Day O’Connor retired on Tuesday. | Sandra Day O’Connor | day-oconnor
2003-01-07 | Sen. Elizabeth Hanford Dole of North Carolina took the oath. | Elizabeth Hanford Dole | elizabeth-dole
# cabinet before and after office
2001-09-12 | Condoleezza Rice, the national security adviser, briefed reporters. | Condoleezza Rice | condoleezza-rice
2012-11-27 | Ambassador Susan Rice met the senators on Tuesday. | Susan Rice | susan-rice
1996-12-05 | Sen. William Cohen of Maine was named on Thursday. | William Cohen | cohen
2015-06-04 | Former Texas Gov. Rick Perry entered the race. | Rick Perry | rick-perry
2018-05-30 | Energy Secretary Rick Perry defended the plan. | Rick Perry | rick-perry
1992-09-15 | Arkansas Gov. Bill Clinton took the bus to Ohio. | Bill Clinton | bill-clinton
1992-11-20 | President-elect Bill Clinton named the members. | Bill Clinton | bill-clinton
1975-12-02 | Secretary of Defense Donald Rumsfeld met the chiefs. | Donald Rumsfeld | rumsfeld
# namesakes abroad
2002-02-26 | New Zealand Prime Minister Helen Clark was at the meeting. | Helen Clark | helen-clark
1994-04-20 | Australian Prime Minister John Smith opened the fair. | John Smith | -
2001-10-10 | Australian Sen. Bob Graham opposed the deal. | Bob Graham | -
1998-08-12 | British Foreign Secretary Robert Cook said nothing to Robert Rubin, a Canadian banker. | Robert Rubin | -
2010-03-01 | Jamaican Prime Minister Bruce Golding and Tim Johnson, his lawyer, met. | Tim Johnson | -
# decoys
1991-08-16 | Paul Simon, the singer, drew a crowd to the park. | Paul Simon | -
1999-05-05 | State Sen. Paul Simon of Ohio opposed the tax. | Paul Simon | -
2007-06-01 | Theresa May, 23, a nurse, won the race. | Theresa May | -
2012-09-09 | Coach Mike Johnson said the team was tired. | Mike Johnson | -
1995-03-03 | The union's president, John Kerry, called the strike. | John Kerry | -
2014-05-05 | City Councilman Rick Scott of Dayton resigned. | Rick Scott | -
1993-02-15 | Warren Christopher, the pastor of a church in Tulsa, gave the blessing. | Warren Christopher | -
1997-07-07 | Police Chief Gary Johnson said two men were held. | Gary Johnson | -
1996-10-10 | Mayor Bob Graham of Smithville cut the ribbon. | Bob Graham | -
2009-11-11 | Robert Gates sold the house to his neighbor, Susan Rice, a potter. | Susan Rice | -
1994-02-14 | Brown said the price of corn had fallen. | Brown | ?
1995-01-10 | John Major, 12, won the spelling bee. | John Major | -
2003-08-08 | Prime Minister Tony Blair’s brother, William Blair, is a judge. | William Blair | -
`;
