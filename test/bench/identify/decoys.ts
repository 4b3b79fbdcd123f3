/** As in development.ts, written last: people who have the name of somebody in office, or an office beside the name. */
export const decoys = `
# a word of the office
1996-05-05 | Treasury spokesman Robert Rubin declined to comment. | Robert Rubin | -
1994-04-04 | Foreign correspondent John Major filed from Sarajevo. | John Major | -
1999-02-02 | Presidential biographer Bill Clinton signed copies of his book in Washington. | Bill Clinton | -
2011-07-07 | Deputy Mayor Rick Scott opened the bridge in Florida. | Rick Scott | -
2001-03-03 | Senate aide Bob Graham carried the boxes in Washington. | Bob Graham | -
1994-06-06 | Labor leader Robert Reich called for a strike in Ohio. | Robert Reich | -
# the office of something else
1962-03-03 | President John Kennedy of the Millbrook Chamber of Commerce welcomed the plan. | John Kennedy | -
2002-02-02 | President George Bush of the Teamsters local said the offer was an insult. | George Bush | -
1995-10-10 | Speaker Newt Gingrich of the student parliament resigned. | Newt Gingrich | -
2009-09-09 | Prime Minister Gordon Brown of the youth parliament in Leeds spoke first. | Gordon Brown | -
1994-05-01 | Secretary of State Warren Christopher of Ohio certified the ballots. | Warren Christopher | -
2014-03-03 | Chancellor Angela Merkel of the University of Houston greeted the class. | Angela Merkel | -
# kin
1991-06-06 | The president’s son, George Bush, owns part of the team in Texas. | George Bush | ?
1998-03-03 | The president’s brother, Bill Clinton, sang in Washington. | Bill Clinton | -
2005-05-05 | The prime minister’s father, Tony Blair, grew up in Glasgow. | Tony Blair | -
# no role
1997-01-30 | Kim Campbell said her husband would sing in Branson. | Kim Campbell | -
2003-03-04 | Bookkeeper Tony Blair of Millbrook, England, retired. | Tony Blair | -
1996-02-02 | Al Gore, 12, won the spelling bee in Washington. | Al Gore | -
1995-03-06 | goalkeeper John Major saved two penalties for the British side. | John Major | -
2010-05-30 | Quarterback Joe Biden threw for three scores in Delaware. | Joe Biden | -
# another time
1888-08-08 | President William Clinton of the railway spoke in Arkansas. | William Clinton | -
1890-01-01 | Prime Minister John Howard is a name that nobody in Australia knew. | John Howard | -
2020-02-02 | Chancellor Gerhard Schröder said on Sunday that Germany would wait. | Gerhard Schröder | schroeder
1999-09-09 | Secretary of State James Baker said on Thursday that Ohio would wait. | James Baker | ?baker
`;
