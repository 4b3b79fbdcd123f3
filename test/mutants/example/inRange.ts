/** What the test of the replay changes. */
export const isInRange = (value: number): boolean => value >= 0 && value < 10;

export const unused = (value: number): number => value + 1;
