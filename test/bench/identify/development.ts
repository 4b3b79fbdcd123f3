/**
 * Cases a line each: the day of publication ("-": not known), what the article says, the name as printed, and who it is:
 * an id, taken; "?a,b", who is to be offered while nobody is taken; "-", nobody of the list.
 */
export const development = `
# fathers and sons
1991-02-27 | President George Bush said on Wednesday that Kuwait was liberated. | George Bush | bush-41
2003-03-19 | President George Bush said on Wednesday that the first strikes had begun. | George Bush | bush-43
1999-06-12 | Texas Gov. George W. Bush said he would seek the nomination. | George W. Bush | bush-43
2002-05-09 | Former President George H. W. Bush spoke at the dedication. | George H. W. Bush | bush-41
2010-01-16 | Former President George Bush joined the appeal on Saturday. | George Bush | ?bush-41,bush-43
1995-04-20 | Former President Bush sent a letter to the association. | Bush | bush-41
2000-08-17 | Vice President Al Gore accepted the nomination on Thursday. | Al Gore | gore
1960-06-14 | Sen. Albert Gore of Tennessee opposed the measure on Tuesday. | Albert Gore | gore-sr
1990-10-02 | Sen. Albert Gore Jr. of Tennessee questioned the witness. | Albert Gore Jr. | gore
1979-05-22 | Prime Minister Pierre Trudeau conceded on Tuesday night. | Pierre Trudeau | pierre-trudeau
2016-03-10 | Prime Minister Justin Trudeau was received at the White House. | Justin Trudeau | justin-trudeau
2016-03-11 | Canadian Prime Minister Trudeau left Washington on Friday. | Trudeau | justin-trudeau
1984-07-17 | Gov. Mario Cuomo of New York gave the keynote address. | Mario Cuomo | mario-cuomo
2020-04-02 | Gov. Andrew Cuomo of New York asked for ventilators. | Andrew Cuomo | andrew-cuomo
1968-08-28 | Mayor Richard J. Daley of Chicago defended the police. | Richard J. Daley | daley-sr
1995-07-20 | Mayor Richard M. Daley of Chicago said the heat was to blame. | Richard M. Daley | daley
1995-07-21 | Mayor Richard Daley of Chicago ordered a review on Friday. | Richard Daley | daley
1994-02-02 | Pakistan's prime minister, Benazir Bhutto, arrived on Wednesday. | Benazir Bhutto | bhutto
1994-06-20 | North Korean President Kim Il Sung agreed to talks. | Kim Il Sung | kim-il-sung
2001-07-28 | North Korean leader Kim Jong Il crossed Siberia by train. | Kim Jong Il | kim-jong-il
1994-01-16 | Syrian President Hafez Assad met the delegation in Geneva. | Hafez Assad | assad-father
2011-03-30 | Syrian President Bashar al-Assad addressed parliament. | Bashar al-Assad | assad
2010-05-02 | Greek Prime Minister George Papandreou announced the cuts. | George Papandreou | papandreou-son
1964-02-19 | Prime Minister George Papandreou of Greece formed a cabinet. | George Papandreou | papandreou-old
# same name in two centuries
1944-06-06 | Prime Minister Winston Churchill told the House of Commons that the landings had begun. | Winston Churchill | churchill
1995-05-08 | Winston Churchill, the member of Parliament for Davyhulme, laid a wreath. | Winston Churchill | churchill-mp
2004-10-10 | Australian Prime Minister John Howard claimed victory on Sunday. | John Howard | howard-au
1994-01-23 | John Smith, the leader of the Labour Party, attacked the plan. | John Smith | john-smith-gb
1994-03-15 | Senator George Clinton of the student council resigned on Tuesday, the school paper said. | George Clinton | -
1996-09-01 | George Clinton, the funk musician, played until midnight. | George Clinton | -
1998-12-20 | John Adams, the composer, said he was at work on an opera. | John Adams | -
1969-07-21 | Astronaut Michael Collins stayed in orbit while the others landed. | Michael Collins | -
1994-05-05 | George Washington, a retired mail carrier, said the noise kept him awake. | George Washington | -
2001-06-14 | Gerhard Schröder, the German chancellor, met the premiers. | Gerhard Schröder | schroeder
1963-05-10 | German Foreign Minister Gerhard Schröder flew to Paris. | Gerhard Schröder | schroeder-cdu
# same surname in one parliament
1996-04-18 | Rep. Nancy Johnson of Connecticut presided over the hearing. | Nancy Johnson | nancy-johnson
1996-04-18 | Rep. Johnson spoke against the bill on Thursday. | Johnson | ?
2023-10-26 | House Speaker Mike Johnson took the gavel on Thursday. | Mike Johnson | mike-johnson
2023-10-26 | Sen. Ron Johnson of Wisconsin said he was pleased. | Ron Johnson | ron-johnson
2023-10-27 | Rep. Hank Johnson of Georgia voted no. | Hank Johnson | hank-johnson
1994-07-14 | Sen. John Kerry of Massachusetts opposed the cut. | John Kerry | john-kerry
1994-07-14 | Sen. Bob Kerrey of Nebraska led the panel on entitlements. | Bob Kerrey | bob-kerrey
2010-09-12 | Foreign policy divided the brothers, said Ed Miliband, the former energy secretary. | Ed Miliband | ed-miliband
2009-02-10 | Foreign Secretary David Miliband said the documents would stay secret. | David Miliband | david-miliband
2012-03-06 | Rep. Mike Rogers led the hearing on Tuesday. | Mike Rogers | ?mike-rogers-mi,mike-rogers-al
2012-03-06 | Rep. Mike Rogers of Michigan led the hearing on Tuesday. | Mike Rogers | mike-rogers-mi
2021-08-11 | Prime Minister Boris Johnson returned to London on Wednesday. | Boris Johnson | boris-johnson
2015-05-12 | Jo Johnson, the member of Parliament for Orpington, was named to the cabinet office. | Jo Johnson | jo-johnson
# changed names
1985-06-02 | Pope John Paul II said Mass in Brussels on Sunday. | John Paul II | wojtyla
1978-09-03 | Pope John Paul I was installed on Sunday. | John Paul I | john-paul-i
1970-03-01 | Archbishop Karol Wojtyla of Krakow opened the session. | Karol Wojtyla | wojtyla
1975-10-12 | Hillary Rodham, a lawyer, married in Fayetteville. | Hillary Rodham | ?hillary-clinton
2011-05-01 | Secretary of State Hillary Clinton watched from the room. | Hillary Clinton | hillary-clinton
2011-05-02 | U.S. Secretary of State Hillary Rodham Clinton flew to Rome. | Hillary Rodham Clinton | hillary-clinton
1964-02-26 | Cassius Clay, the new champion, said he would change his name. | Cassius Clay | ?ali
1974-08-10 | President Gerald R. Ford moved in on Saturday. | Gerald R. Ford | ford
# initials
1966-03-22 | President Lyndon B. Johnson signed the order on Tuesday. | Lyndon B. Johnson | lbj
1966-03-23 | President Lyndon Johnson met the governors. | Lyndon Johnson | lbj
1992-06-30 | H. Ross Perot told the rally that he was still in the race. | H. Ross Perot | ?perot
1989-03-02 | Secretary of State James A. Baker III left for Vienna. | James A. Baker III | baker
1989-03-03 | Secretary of State James Baker arrived in Vienna on Friday. | James Baker | baker
1986-10-12 | Secretary of State George P. Shultz looked exhausted. | George P. Shultz | shultz
1994-03-07 | C. Fred Bergsten, director of the Institute for International Economics, called it a truce. | C. Fred Bergsten | bergsten
1994-03-07 | Fred Bergsten, director of the Institute for International Economics, called it a truce. | Fred Bergsten | bergsten
1996-07-01 | Treasury Secretary Robert E. Rubin welcomed the figures. | Robert E. Rubin | rubin
# nicknames
1994-01-25 | President Bill Clinton gave his address on Tuesday. | Bill Clinton | bill-clinton
1994-01-25 | President William J. Clinton signed the proclamation. | William J. Clinton | bill-clinton
1994-02-15 | Mickey Kantor, the U.S. trade representative, said the talks had failed. | Mickey Kantor | kantor
1990-08-08 | Defense Secretary Dick Cheney flew to Jidda. | Dick Cheney | cheney
1990-08-08 | Defense Secretary Richard Cheney flew to Jidda. | Richard Cheney | cheney
1979-01-04 | President Jimmy Carter left for Guadeloupe on Thursday. | Jimmy Carter | carter
1995-05-04 | Senate Majority Leader Bob Dole of Kansas said the votes were there. | Bob Dole | dole
1993-11-18 | House Speaker Tom Foley thanked the members. | Tom Foley | foley
2005-05-06 | British Prime Minister Tony Blair won a third term. | Tony Blair | blair
1993-10-01 | House Majority Leader Richard A. Gephardt opposed the pact. | Richard A. Gephardt | gephardt
# diacritics
1994-06-06 | French President Francois Mitterrand greeted the veterans. | Francois Mitterrand | mitterrand
1994-07-06 | Polish President Lech Walesa spoke in Warsaw on Wednesday. | Lech Walesa | walesa
1999-03-25 | Chancellor Gerhard Schroeder of Germany defended the strikes. | Gerhard Schroeder | schroeder
1994-01-12 | Czech President Vaclav Havel took the guest to a pub. | Vaclav Havel | havel
2016-07-16 | Turkish President Recep Tayyip Erdogan returned to Istanbul. | Recep Tayyip Erdogan | erdogan
# name order
1993-08-23 | Japanese Prime Minister Morihiro Hosokawa apologized on Monday. | Morihiro Hosokawa | hosokawa
1993-08-24 | Japanese Prime Minister Hosokawa Morihiro apologized on Monday. | Hosokawa Morihiro | hosokawa
1994-06-28 | South Korean President Kim Young Sam agreed to the summit. | Kim Young Sam | kim-young-sam
2020-08-28 | Japanese Prime Minister Abe Shinzo said he would step down. | Abe Shinzo | shinzo-abe
2022-04-04 | Hungarian Prime Minister Orban Viktor claimed victory. | Orban Viktor | orban
# women under two surnames
1994-05-23 | Sen. Kay Bailey Hutchison of Texas welcomed the ruling. | Kay Bailey Hutchison | hutchison
1993-07-20 | Sen. Carol Moseley-Braun of Illinois questioned the nominee. | Carol Moseley-Braun | moseley-braun
1994-03-03 | Nicaraguan President Violeta Chamorro met the bishops. | Violeta Chamorro | chamorro
2012-02-28 | Argentine President Cristina Fernandez said the islands were Argentine. | Cristina Fernandez | kirchner
2010-09-24 | Liberian President Ellen Johnson Sirleaf addressed the assembly. | Ellen Johnson Sirleaf | sirleaf
# cabinet before and after office
1994-01-20 | Treasury Secretary Lloyd Bentsen met the bankers on Thursday. | Lloyd Bentsen | bentsen
1988-10-05 | Sen. Lloyd Bentsen of Texas debated his rival on Wednesday. | Lloyd Bentsen | bentsen
1997-09-17 | Former Treasury Secretary Lloyd Bentsen declined to comment. | Lloyd Bentsen | bentsen
1995-02-08 | Former Defense Secretary Les Aspin gave a lecture. | Les Aspin | aspin
2003-04-09 | Defense Secretary Donald Rumsfeld praised the troops. | Donald Rumsfeld | rumsfeld
1999-01-11 | Former Defense Secretary Donald Rumsfeld led the commission. | Donald Rumsfeld | rumsfeld
# namesakes abroad
1994-05-10 | John Smith, a carpenter from Leeds, said he had seen nothing. | John Smith | -
1972-11-24 | Rhodesian Prime Minister Ian Smith rejected the proposal. | Ian Smith | ian-smith
1996-08-14 | Ian Smith, the wicketkeeper, said the pitch was slow. | Ian Smith | -
1999-09-05 | Gordon Brown, the chancellor of the Exchequer, urged restraint. | Gordon Brown | brown-gb
# decoys
1994-06-01 | Robert Rubin, a dentist in Akron, said he had been robbed twice. | Robert Rubin | -
1994-02-10 | The company's president, George Bush, said sales had doubled. | George Bush | -
2005-07-11 | Paul Martin, 24, was arrested on Monday night. | Paul Martin | -
1994-02-07 | The pact was signed by Clinton in the morning. | Clinton | ?bill-clinton
1994-02-07 | President Clinton signed the pact in the morning. | Clinton | bill-clinton
- | President Clinton signed the pact in the morning. | Clinton | ?bill-clinton
2004-06-05 | Gary Johnson, the former governor of New Mexico, joined the race. | Gary Johnson | gary-johnson
`;
