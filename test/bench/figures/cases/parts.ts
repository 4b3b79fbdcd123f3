import type { FigureCase } from '../case.ts';

export const partsCases: readonly FigureCase[] = [];
