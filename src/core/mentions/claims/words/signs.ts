/** Words that speak for or against a sentence being checkable, by what they have in common. */
export const signWords = {
  'change and comparison': `
    rose risen rise rises fell fallen fall falls increase increased increases increasing decrease decreased decline
    declined declines dropped drop grew grown growth grow doubled double tripled triple quadrupled cut cuts lost
    lose losing gained gain reduced reduce raised raise soared plunged surged slowed expanded shrank record highest
    lowest largest biggest smallest worst fastest slowest least fewest higher lower larger fewer since than average
    per rate rates number twice times half majority nearly almost total compared history ever only single adds added ticks edges climbs jumps slips slides drops tops hits posts beats
    gains loses raises trims slashes swells surges soars plunges
  `,
  'deeds on record': `
    voted vote votes signed passed supported opposed proposed vetoed appointed approved rejected killed died invaded
    built broke paid sent spent banned blocked arrested convicted sued ordered promised cancelled ended closed
    opened created eliminated took sold bought won introduced sponsored repealed deployed withdrew bombed
    attacked released received filed issued launched founded joined left quit resigned fired hired elected reelected
    nominated inherited refused agreed announced called told said says reported found showed shows proves admitted
    denied testified planned allowed forced caused began started stopped moved
    became used seen happened indicated failed worked
  `,
  'tenses of record': `
    was were had has been did didn't wasn't weren't hasn't hadn't haven't have he's they've we've
    made came brought held met taken gone done went gave given
  `,
  'how things stand': `
    is are isn't aren't there they're we're now today does doesn't got getting
  `,
  'votes and bills': `
    voted votes vetoed veto opposed opposes opposing supported supports cosponsored sponsored repealed signed
    bill bills amendment treaty against
  `,
  'abroad and armed': `
    war wars troops soldiers military weapons nuclear missiles defense army navy iraq iran korea china russia soviet cuba
    vietnam afghanistan syria israel ukraine mexico japan nato countries nations abroad allies
  `,
  'what is counted and costed': `
    unemployment inflation deficit deficits surplus debt income incomes budget budgets tax taxes taxpayers jobs
    prices price cost costs spending revenue revenues wages wage poverty crime insurance oil gas energy trade
    exports imports companies businesses business workers troops soldiers weapons missiles drug drugs schools
    students teachers classrooms hospitals patients immigrants prisoners refugees percent per cent dollars cents
    billion million trillion program programs loans pensions benefits medicare medicaid immigration abortion
    interest mortgage homes bankrupt bankruptcy emissions pollution population deaths killed crisis
  `,
  'who acts on the record': `
    administration senate house congress government federal state court governor senator president mayor minister
    ministry parliament party republican republicans democrat democrats democratic military army union nations
    countries country americans bill law act amendment treaty agreement department agency commission committee
    office bank police council board study report survey poll plan policy he she they senators
    congressman opponent administrations
  `,
  'time that can be looked up': `
    year years month months week ago last during before after until yesterday already past under decade
    recent recently first time still
  `,
  'all or nothing': `
    every all none never no nobody any both even actually fact either many few more less most without against by
  `,
  'opinion and feeling': `
    think believe feel hope wish guess suppose opinion frankly honestly maybe perhaps love proud glad sorry grateful
    happy afraid respect convinced prefer appreciate probably certainly thinking myself ourselves
  `,
  'what ought to be and what may come': `
    should must ought need needs needed can could may might will would shall won't going let let's cannot can't
    next we'll i'll i'd they'll you'll he'll want wants try able possible if got we'd
  `,
  'praise and blame': `
    important wrong right good better best great strong strongly stronger tough hard clear absolutely simply
    terrible wonderful beautiful freedom strength future judgment experience values leadership dream fair fight
    peace protect safe courage moral character vision opportunity opportunities greatest difficult successful win
    society responsibility difference different chance bad big little nice together hand lead kind lot sure
    concerned something everything things way always here
  `,
  taste: `
    gorgeous stunning terrific fun fantastic delicious tasty charming delightful hilarious boring dull admirable
    captivating immersive addictive brilliant lovely adorable cozy pleasant entertaining enjoyable thrilling
    pricey bland creamy juicy marvelous marvellous awesome superb dazzling irresistible
  `,
  'talk about the talk': `
    question questions answer issue issues thank thanks welcome ask please tonight debate debates discuss agree
    disagree point yes okay mean talk talking say saying look understand know course see
  `,
  'the speaker to the listener': `
    i i'm i've me my you your you're we us our what how why
  `,
} as const;

/** A sign that words give; `weights.ts` says what each weighs. */
export type ClaimSign = keyof typeof signWords;
