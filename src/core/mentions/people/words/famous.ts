import { wordSet } from './table.ts';

/** Surnames that newspapers print alone, without anybody to be told who is meant. */
export const famousSurnames = wordSet(`
  clinton bush reagan obama trump biden gorbachev yeltsin thatcher nixon carter putin modi merkel macron netanyahu blair
  zelensky zelenskyy zelenskiy erdogan mandela lincoln roosevelt kennedy churchill hitler stalin lenin mao khomeini khamenei
  shakespeare mozart bach beethoven dickens picasso einstein freud marx darwin castro chavez maduro lula bolsonaro duterte
  marcos suharto sukarno gandhi nehru bhutto musharraf karzai ghani arafat abbas sharon rabin begin sadat mubarak assad
  saddam gaddafi qaddafi khadafy kadhafi ahmadinejad rouhani hamas-leader kim jong-un chirac sarkozy hollande mitterrand
  kohl schroeder scholz berlusconi prodi renzi meloni zapatero aznar rajoy cameron johnson truss sunak starmer brown
  trudeau harper mulroney abe koizumi hosokawa hashimoto xi hu jiang deng zhu lukashenko yushchenko yanukovych tymoshenko
  poroshenko milosevic karadzic mladic havel walesa ceausescu tito franco mussolini napoleon aristotle plato socrates
  cicero caesar jesus muhammad mohammed buddha confucius newton galileo copernicus tolstoy dostoevsky chekhov nietzsche
  kant hegel rousseau voltaire goethe schiller wagner verdi puccini chopin brahms schubert tchaikovsky stravinsky
  beyonce madonna oprah adele rihanna shakira bono sting prince pele maradona messi ronaldo ronaldinho neymar beckham
  federer nadal djokovic murray hamilton schumacher verstappen bolt tiger kobe lebron
  mccain romney gore kerry cheney rumsfeld pelosi mcconnell sanders warren pence harris giuliani comey mueller snowden
  assange zuckerberg musk bezos gates buffett soros
`);
