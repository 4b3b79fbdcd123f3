/**
 * Says every import that goes through a wall between the rooms of scripts/rooms/rooms.ts, and whether their picture in
 * CONTRIBUTING.md is as the imports are; fails when something is wrong. With `--draw` it draws the picture instead.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { picture, withPicture } from './rooms/picture.ts';
import { describe, survey } from './rooms/walls.ts';

const page = 'CONTRIBUTING.md';

const { breaches, imports } = await survey('.');
const wrong = breaches.map(describe);
if (breaches.length === 0) {
  const written = readFileSync(page, 'utf8');
  const fresh = withPicture(written, picture(imports));
  if (fresh === undefined) wrong.push(`${page} has no place for the picture of the rooms.`);
  else if (process.argv.includes('--draw')) writeFileSync(page, fresh);
  else if (fresh !== written) wrong.push(`The picture in ${page} is old: npm run picture draws it again.`);
}
for (const line of wrong) console.log(line);
process.exit(wrong.length === 0 ? 0 : 1);
