import type { FigureCase } from '../case.ts';

export const datesCases: readonly FigureCase[] = [];
