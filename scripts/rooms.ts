/** Says every import that goes through a wall between the rooms of scripts/rooms/rooms.ts; fails when there is one. */
import { describe, survey } from './rooms/walls.ts';

const { breaches } = await survey('.');
for (const breach of breaches) console.log(describe(breach));
process.exit(breaches.length === 0 ? 0 : 1);
