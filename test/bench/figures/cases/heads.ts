import type { FigureCase } from '../case.ts';

export const headsCases: readonly FigureCase[] = [];
