import { wordSet } from '../../english/words.ts';

const people = wordSet(`
  people persons men women children boys girls adults teenagers teens students pupils teachers officers police policemen
   soldiers troops marines sailors civilians workers employees passengers crew residents citizens americans voters
   members lawmakers senators representatives democrats republicans judges justices jurors victims survivors patients
   protesters demonstrators militants rebels fighters gunmen suspects prisoners inmates hostages refugees migrants
   immigrants others dead wounded injured players athletes firefighters guards officials men's directors delegates
   bystanders attackers tourists foreigners nationals villagers relatives infants babies toddlers doctors nurses
`);

/** The thing counted is a person. */
export const arePeople = (unit: string | null): boolean => unit !== null && people.has(unit.toLowerCase());
