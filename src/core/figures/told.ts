import type { ChangesTold } from './change/changeTold.ts';
import type { HeadsTold } from './heads/headsTold.ts';
import type { PartsTold } from './parts/partsTold.ts';
import type { TimeTold } from './time/told.ts';

/** What a relation was found by, a form for each sentence that `core/wording/relations` can make. */
export type Told = PartsTold | ChangesTold | TimeTold | HeadsTold;
