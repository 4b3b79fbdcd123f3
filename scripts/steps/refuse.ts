/** Says what was asked wrongly, and ends this process with 2. */
export function refuse(why: string): never {
  console.error(why);
  process.exit(2);
}
