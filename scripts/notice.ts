/** `npm run notice`: writes into NOTICE which libraries are in the bundles, with their licences. */
import { readFileSync, writeFileSync } from 'node:fs';
import { noticeWithLibraries } from './notice/libraries.ts';

writeFileSync('NOTICE', await noticeWithLibraries(readFileSync('NOTICE', 'utf8')));
