import { wordSet } from '../../../english/words.ts';

/** Surnames that newspapers print alone, without anybody to be told who is meant. */
export const famousSurnames = wordSet(`
  clinton bush reagan obama trump biden gorbachev yeltsin thatcher nixon carter putin modi merkel macron netanyahu blair
  zelensky zelenskyy zelenskiy erdogan mandela lincoln roosevelt kennedy churchill hitler stalin lenin mao khomeini khamenei
  shakespeare mozart bach beethoven dickens picasso einstein freud marx darwin castro chavez maduro lula bolsonaro duterte
  marcos suharto sukarno gandhi nehru bhutto musharraf karzai ghani arafat abbas sharon rabin begin sadat mubarak assad
  saddam gaddafi qaddafi khadafy kadhafi ahmadinejad rouhani kim jong-un chirac sarkozy hollande mitterrand
  kohl schroeder scholz berlusconi prodi renzi meloni zapatero aznar rajoy cameron johnson truss sunak starmer brown
  trudeau harper mulroney abe koizumi hosokawa hashimoto xi hu jiang deng zhu lukashenko yushchenko yanukovych tymoshenko
  poroshenko milosevic karadzic mladic havel walesa ceausescu tito franco mussolini napoleon aristotle plato socrates
  cicero caesar jesus muhammad mohammed buddha confucius newton galileo copernicus tolstoy dostoevsky chekhov nietzsche
  kant hegel rousseau voltaire goethe schiller wagner verdi puccini chopin brahms schubert tchaikovsky stravinsky
  beyonce madonna oprah adele rihanna shakira bono sting prince pele maradona messi ronaldo ronaldinho neymar beckham
  federer nadal djokovic murray hamilton schumacher verstappen bolt tiger kobe lebron
  mccain romney gore kerry cheney rumsfeld pelosi mcconnell sanders warren pence harris giuliani comey mueller snowden
  assange zuckerberg musk bezos gates buffett soros
  adenauer brandt honecker ulbricht weizsacker schaeuble schauble merz baerbock habeck steinmeier genscher waigel
  lafontaine gaulle pompidou giscard juppe jospin balladur delors raffarin villepin valls fillon melenchon attal
  barnier attlee macmillan callaghan kinnock heseltine farage corbyn miliband clegg salmond sturgeon paisley
  mcguinness ahern haughey varadkar andreotti craxi dini ciampi dalema d'alema amato monti salvini draghi bossi fini
  scalfaro cossiga puigdemont soares guterres barroso papandreou simitis mitsotakis karamanlis tsipras ecevit demirel
  ciller erbakan ozal ataturk inonu brezhnev khrushchev andropov chernenko lebed chernomyrdin gaidar zhirinovsky
  zyuganov primakov medvedev lavrov shoigu prigozhin navalny kasparov nemtsov khodorkovsky berezovsky sakharov
  solzhenitsyn kuchma kravchuk zaluzhny klitschko shevardnadze saakashvili aliyev nazarbayev karimov niyazov akayev
  rahmon pashinyan kocharian jaruzelski kwasniewski kaczynski tusk duda dubcek zeman fico orban antall iliescu basescu
  zhivkov hoxha berisha izetbegovic tudjman mesic djindjic kostunica vucic thaci rugova hadzic krajisnik kekkonen
  niinisto palme reinfeldt brundtland stoltenberg rasmussen nasser sisi morsi qaboos khashoggi sadr sistani maliki
  allawi talabani barzani chalabi nasrallah hariri jumblatt aoun gemayel meir dayan peres shamir olmert gantz lapid
  sinwar haniyeh mossadegh rafsanjani khatami raisi soleimani pezeshkian nkrumah nyerere kenyatta kibaki odinga ruto
  mugabe tsvangirai mnangagwa machel botha klerk mbeki zuma ramaphosa malema tutu buthelezi biko sisulu tambo obasanjo
  abacha buhari tinubu mobutu kabila lumumba tshisekedi kagame museveni obote selassie mengistu meles abiy bashir
  garang gbagbo ouattara sankara rawlings kufuor senghor bourguiba bouteflika tebboune nyusi savimbi nujoma zardari
  sharif jinnah ambedkar shastri vajpayee advani rajiv gowda bandaranaike kumaratunga rajapaksa wickremesinghe
  sirisena hasina khaleda mujib sihanouk ranariddh aquino estrada arroyo cojuangco wahid megawati habibie yudhoyono
  jokowi prabowo subianto mahathir anwar najib badawi thaksin yingluck shinawatra prayuth suu kyi chiang rong tsai
  nakasone tanaka miyazawa murayama obuchi kishida ishiba hirohito akihito naruhito yoon keating hawke whitlam rudd
  gillard albanese bolger ardern luxon peron menem kirchner alfonsin galtieri macri milei videla vargas cardoso
  rousseff temer sarney collor pinochet pinera boric bachelet fujimori humala boluarte goulart banzer samper uribe
  escobar guaido betancourt caldera zelaya somoza noriega aristide preval duvalier trujillo batista zedillo salinas
  sheinbaum juarez amlo guevara bolivar sandino eisenhower truman mckinley dukakis mondale ferraro humphrey goldwater
  mcgovern reno gingrich dole perot quayle kissinger brzezinski albright wolfowitz ashcroft gephardt daschle bork
  thurmond helms tsongas nader farrakhan hoffa kavanaugh gorsuch scalia ginsburg sotomayor kagan alito breyer
  buttigieg klobuchar ocasio-cortez desantis rubio huckabee santorum palin bachmann boehner vance walz greenspan
  bernanke yellen volcker lagarde trichet duisenberg camdessus annan waldheim thant hammarskjold boutros-ghali
  lindbergh earhart gagarin aldrin tereshkova rachmaninov shostakovich prokofiev mahler haydn handel vivaldi liszt
  debussy ravel bizet rossini donizetti mendelssohn schumann bruckner dvorak smetana sibelius grieg bartok schoenberg
  gershwin bernstein karajan callas pavarotti rembrandt vermeer rubens caravaggio michelangelo raphael titian
  botticelli monet manet renoir cezanne gauguin degas matisse kandinsky klimt munch dali miro warhol pollock rothko
  hockney banksy kahlo rodin dante petrarch boccaccio chaucer cervantes moliere racine balzac flaubert zola proust
  camus sartre kafka brecht heine rilke pushkin gogol turgenev dostoyevsky nabokov pasternak beckett yeats orwell
  hemingway faulkner steinbeck fitzgerald twain melville whitman salinger borges neruda marquez rushdie achebe soyinka
  naipaul murakami tolkien rowling hitchcock spielberg kubrick scorsese tarantino coppola polanski fellini bergman
  kurosawa chaplin bogart brando garbo dietrich hepburn dicaprio schwarzenegger stallone weinstein presley sinatra
  lennon mccartney hendrix bowie springsteen eminem kanye kepler faraday curie bohr planck heisenberg schrodinger
  fermi oppenheimer feynman hawking pasteur mendel pavlov chomsky hume hobbes descartes spinoza leibniz wittgenstein
  heidegger keynes hayek malthus ricardo engels trotsky bukharin beria goebbels himmler goering eichmann mengele
  rommel patton macarthur bonaparte bismarck metternich garibaldi cavour cromwell calvin aquinas erasmus mohammad
  muhammed cruyff beckenbauer platini zidane rivaldo romario bebeto batistuta baggio klinsmann matthaus gascoigne
  shearer cantona giggs rooney mbappe lewandowski haaland salah benzema modric ibrahimovic saka bellingham wenger
  ferguson mourinho guardiola klopp ancelotti blatter infantino sampras agassi becker edberg lendl mcenroe graf seles
  hingis navratilova evert muster kafelnikov ivanisevic krajicek henman roddick hewitt sharapova osaka alcaraz sinner
  swiatek gauff nicklaus faldo ballesteros mcilroy mickelson spieth senna prost mansell villeneuve hakkinen alonso
  vettel raikkonen leclerc tyson holyfield frazier foreman mayweather pacquiao pippen olajuwon antetokounmpo mahomes
  gretzky lemieux jagr dimaggio ohtani tendulkar kohli dhoni warne botham gavaskar akram waqar inzamam muralitharan
  bradman phelps ledecky biles comaneci farah kipchoge bekele gebrselassie bubka branson murdoch icahn madoff altman
  dorsey nadella pichai
`);
