import { wordSet } from '../../../english/words.ts';

/** Words that mark a run of capitalised words as the name of something that is not a person. */
export const thingWords = wordSet(`
  arabiya bancorp capitol crescent jazeera mou inc corp co ltd llc llp plc ag sa nv bv gmbh spa pty group bank banks university college school schools institute
  institution academy council committee subcommittee commission department ministry agency association party court courts
  congress senate house parliament union federation foundation center centre company companies corporation holdings
  industries industry international partners securities capital fund funds trust airlines airways airline motors motor
  times post journal news newspaper gazette tribune herald observer chronicle telegraph
  street avenue road park airport hospital clinic museum gallery church cathedral temple mosque synagogue stadium arena
  cup league club city county state states province region district village town river lake island islands mountain
  mountains mount valley beach bay sea ocean gulf strait canal desert forest peninsula coast cape creek falls springs
  act bill award awards prize prizes medal day week month year games open series championship championships tour
  tournament grand prix marathon olympics olympic
  brothers bros associates services systems technologies technology software stores stock exchange market markets board
  bureau office army navy force forces corps brigade regiment battalion squadron administration government
  republic kingdom empire federation hotel inn resort theater theatre hall tower towers building bridge hill hills
  palace castle square plaza mall terminal station line lines railway railways
  united rovers wanderers athletic albion sox yankees report index plan program programme project treaty war wars
  law laws amendment accord agreement pact protocol convention declaration resolution society alliance front movement
  coalition network radio television tv magazine press books pictures studios records entertainment media foods food
  products electric power oil gas energy steel savings insurance life financial finance investments investment
  management research laboratories laboratory labs lab chemical pharmaceuticals pharma medical national federal american
  royal square conference summit festival show fort constitution bible internet web revolution uprising crisis
  scandal affair trial case vs hurricane typhoon cyclone storm
  ranch dam mine refinery zoo observatory academie shimbun
  initiative campaign strategy policy security affairs rights relations development education health science sciences
  studies theory effect syndrome disease virus formula principle scale prison jail camp base field library archive
  archives orchestra symphony quartet band ensemble choir opera ballet cinema film films movie
  team squad side militia guard guards police patrol fc afc cf sc ac bc utd motorsport racing cricket football soccer
  rugby hockey basketball baseball golf tennis athletics
  srl spzoo oy oyj ab kk bhd sdn kg multimedia interactive online digital logistics ventures enterprises
  chambers cabinet opposition municipality borough township yuan diet duma knesset bundestag lok sabha sena parishad samiti
  sangh sabha yatra chowk nagar prakashan utsav express bazaar souk universidad universidade universitat universite
  hochschule verlag stiftung zeitung institut instituto ministerio partido banco grupo consultores compania fundacion
  bakery brewery distillery winery vineyards cafe bistro grill diner saloon lounge nightclub pharmacy supermarket
  supermarkets outfitters cosmetics motorcycles speedway raceway racecourse inlet harbour junction crossing garden gardens
  heights terrace boulevard lane highway freeway motorway expressway interchange barrage reservoir lagoon glacier volcano
  plateau plains basin delta atoll archipelago reserve sanctuary wildlife nature
  trophy derby classic masters invitational playoff playoffs finals semifinals regatta
  museums galleries institutes universities academies colleges ministries embassy consulate secretariat directorate
  authority authorities tribunal inquiry commissioners federations unions syndicate cooperative consortium
`);

/** Those that are hardly anybody's name in the news, though lists of names have them. */
export const surelyThings = wordSet(`
  inc corp ltd llc llp plc ag nv gmbh corporation company companies group holdings industries bancorp bros bank crescent
  force forces league street yuan
`);

/** First words that announce something named after a person, or a thing with a name. */
export const namedAfter = wordSet(
  'hurricane typhoon cyclone storm tropical operation project mount lake camp fort uss hms hmas',
);

/** What follows a name that is the name of a firm, or a joint one. */
export const firmEnding =
  /^,? (?:Inc|Corp|Co|Ltd|LLC|LLP|PLC|plc|AG|SA|NV|GmbH)\b|^ & |^ and (?:Co|Sons|Company)\b/u;

/** Words that open names of places in many languages. */
export const placeOpenings = wordSet(`
  rio río wadi cayo los las el la le les lake lac lago mont monte monti mount mt san santa santo sao são saint st ste sierra villa vila
  puerto porto port cerro nueva nuevo nova novo new old val vale bahia bahía ciudad cidade isla ilha ile playa plaza
  praia presa bir tel tell ain ras jebel jabal nizhny novy stary bad sankt fort cape cabo cap costa cote côte north
  south east west northern southern eastern western central upper lower great greater nor sur norte
  tanjung pulau kota kampung gunung bukit kuala sungai phnom koh nakhon ban debre debra arba addis dar ouled bab
  palazzo piazza rue via avenida calle plage chateau château schloss
`);
