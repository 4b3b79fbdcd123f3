/** As in development.ts: full names of people in office, bare, in articles about their country; most are of namesakes. */
export const bareNames = `
# a businessman
1997-03-04 | In Georgia, Bill Clinton sells tractors. The president and Congress have raised his taxes, he said. | Bill Clinton | ?bill-clinton
2004-06-08 | Paul Martin has run the bakery in Ottawa for 30 years and blames the prime minister of Canada for the price of flour. | Paul Martin | ?
2002-05-05 | Tony Blair bought the pub near Leeds in March. Prices in Britain have doubled since. | Tony Blair | ?blair
1996-04-04 | The shop, owned by Robert Rubin, closed on Main Street after the U.S. Treasury raised rates. | Robert Rubin | ?
2009-02-03 | Gordon Brown, who owns three garages in Kent, said the British government should pay. | Gordon Brown | -
2013-05-05 | The plant in Ohio was sold to Chuck Hagel and two partners. | Chuck Hagel | -
# a victim
1999-07-07 | The dead were named as Al Gore and Ruth Tate of Memphis, U.S. officials said. | Al Gore | ?gore
1995-09-09 | John Major was found beside the A1 in northern England on Sunday. The government has asked for a report. | John Major | ?
2006-08-08 | Among the missing in Sydney, Australia, were John Howard and his wife. | John Howard | ?howard-au
1998-10-10 | The trial of the man who shot Newt Gingrich outside a bar in Georgia opened on Monday in Washington. | Newt Gingrich | -
2011-03-03 | Stephen Harper drowned on Sunday in a lake in Canada. | Stephen Harper | -
2016-02-02 | A fund for the family of Justin Trudeau, killed on a road near Ottawa, has raised $9,000. | Justin Trudeau | -
# an athlete
2001-06-06 | Bill Clinton hit two home runs in Chicago. | Bill Clinton | -
1996-07-07 | John Major won the 200 meters in Birmingham, England, in 20.9 seconds. | John Major | -
2012-08-08 | Angela Merkel of Germany finished fourth in the javelin. | Angela Merkel | -
2019-09-09 | Boris Johnson scored twice as the side from London beat the French. | Boris Johnson | -
1994-11-11 | Bob Dole threw for 204 yards, and Kansas won. | Bob Dole | -
2010-10-10 | Joe Biden, a freshman from Delaware, ran for three scores. | Joe Biden | -
# a name like that of a member
2021-05-05 | Tim Scott was booked in South Carolina on a charge of theft. | Tim Scott | -
2012-03-07 | Mike Rogers of Alabama lost a leg in the blast. | Mike Rogers | -
1995-02-02 | John Kerry teaches Latin in Boston. | John Kerry | -
2010-05-05 | David Miliband was married on Saturday in London, the paper said. | David Miliband | -
1996-05-05 | The house in Connecticut belongs to Nancy Johnson. | Nancy Johnson | -
# with an office that is another
1996-03-03 | Bill Clinton was elected president of the bowling league in Arkansas. | Bill Clinton | -
2003-04-04 | The choir’s new president is Tony Blair of Leeds, England. | Tony Blair | -
2010-09-09 | Vice President Joe Biden of the credit union in Delaware signed the checks. | Joe Biden | -
1997-02-02 | Bill Clinton’s government class meets on Tuesdays in Denver. | Bill Clinton | -
# meant, and not said
2000-12-12 | Voters in Ohio were asked whether Bill Clinton had kept his word. | Bill Clinton | ?bill-clinton
1995-01-05 | “We will win,” said John Major in London. | John Major | ?
# meant, and said otherwise
2017-02-02 | President Donald Trump called. His note was about Trump’s predecessor, Barack Obama, who was silent. | Barack Obama | obama
1993-09-09 | Japanese Prime Minister Morihiro Hosokawa spoke. Hosokawa’s predecessor, Kiichi Miyazawa, did not. | Kiichi Miyazawa | miyazawa
1993-05-05 | Orchard Club President Ann Roe spoke. Roe’s predecessor, Joe Clark of Canada, did not. | Joe Clark | -
1998-04-04 | Bill Clinton’s administration has asked Congress for more. | Bill Clinton | bill-clinton
2002-02-02 | Tony Blair’s second government has asked Parliament in London for more. | Tony Blair | blair
2015-09-06 | Angela Merkel’s government opened the border of Germany. | Angela Merkel | merkel
1996-09-09 | Bill Clinton took the train to Chicago. There President Clinton met the governors. | Bill Clinton | bill-clinton
# a state by post
2011-08-02 | Sen. Mark Udall (D-CO) voted yes. | Mark Udall | udall-mark
2011-08-02 | Mark Udall, D-CO, voted yes on Tuesday. | Mark Udall | udall-mark
2021-04-28 | Sen. Rick Scott (R-FL) runs the campaign committee. | Rick Scott | scott-rick
2021-04-28 | Sen. Rick Scott (R-OH) opened the bridge. | Rick Scott | -
2012-03-06 | Rep. Mike Rogers (R-MI) led the hearing on Tuesday. | Mike Rogers | mike-rogers-mi
2012-03-06 | Rep. Mike Rogers (R-OR) led the hearing on Tuesday. | Mike Rogers | -
`;
