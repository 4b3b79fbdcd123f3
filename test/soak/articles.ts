const towns = ['Port Avery', 'Millbrook', 'Saint Olave', 'Harrow Point', 'Eastmere', 'Lindal'];
const speakers = ['Helen Okafor', 'Peter Brandt', 'Rosa Lindqvist', 'Amir Haddad', 'June Castellan'];

/** An article of forty paragraphs to put findings on, no two articles or paragraphs alike; everything in it is made up. */
export function articleText(name: string): string {
  const paragraphs = Array.from({ length: 40 }, (_, nth) => {
    const town = towns[nth % towns.length];
    const speaker = speakers[nth % speakers.length];
    return (
      `The council of ${town} approved item ${nth + 1} of the ${name} budget for $${nth + 2}.4 million, ` +
      `said ${speaker}. “We have waited ${nth + 3} years for this,” ${speaker} said.`
    );
  });
  return `Council Weighs the ${name} Budget\n\nBy Rosa Lindqvist\n\n${paragraphs.join('\n\n')}\n`;
}
