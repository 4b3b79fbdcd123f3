/** Given names with the short forms that newspapers print, one name a line. */
const table = `
  abraham abe
  albert al bert
  alexander alex sandy sasha
  alexandra alex sandra sasha
  alfred al fred
  andrew andy drew
  anthony tony
  antonio tony
  arthur art
  barbara barb
  benjamin ben benny
  bernard bernie
  bradley brad
  catherine cathy kate katie
  charles charlie chuck
  christopher chris kit
  christine chris tina
  clifford cliff
  daniel dan danny
  david dave
  deborah deb debbie
  dominic dom
  donald don
  douglas doug
  edward ed eddie ted ned
  edwin ed
  elizabeth liz beth betsy betty libby
  eugene gene
  francis frank
  frederick fred freddie
  gabriel gabe
  gerald jerry gerry
  gregory greg
  harold hal harry
  henry harry hank
  herbert herb
  hillary hill
  jacob jake
  james jim jimmy jamie
  janet jan
  jeffrey jeff
  geoffrey geoff
  jennifer jen jenny
  john jack johnny jon
  jonathan jon
  joseph joe joey
  joshua josh
  judith judy
  katherine kate kathy katie
  kathleen kathy kate
  kenneth ken kenny
  lawrence larry
  laurence larry
  leonard len leo
  louis lou
  margaret maggie meg peggy
  martin marty
  matthew matt
  michael mike mick mickey
  mikhail misha
  mitchell mitch
  mohammed mohamed muhammad
  nathaniel nate nathan
  nicholas nick
  nancy nan
  pamela pam
  patricia pat patty trish
  patrick pat paddy
  peter pete
  philip phil
  phillip phil
  raymond ray
  rebecca becky
  richard dick rich rick ricky
  robert bob bobby rob robbie
  ronald ron ronnie
  rudolph rudy
  samuel sam
  samantha sam
  sebastian seb
  stanley stan
  stephen steve
  steven steve
  stuart stu
  susan sue
  theodore ted theo teddy
  terence terry
  thomas tom tommy
  timothy tim
  valerie val
  victoria vicky tori
  vincent vince
  vladimir volodya
  walter walt
  william bill billy will willie
  zachary zach zack
`;

function byShortForm(): ReadonlyMap<string, ReadonlySet<string>> {
  const forms = new Map<string, Set<string>>();
  for (const line of table.trim().split('\n')) {
    const [full = '', ...shorts] = line.trim().split(' ');
    for (const short of shorts) forms.set(short, (forms.get(short) ?? new Set()).add(full));
  }
  return forms;
}

/** Full given names by their short forms: "dick" → richard. */
export const fullNames = byShortForm();
