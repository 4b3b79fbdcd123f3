import type { SidecarPerson } from '../../sidecar/schema.ts';

/** They tell of an article: what was checked was checked in its words. */
const ofArticle: ReadonlySet<string> = new Set<keyof SidecarPerson>(['checked', 'checkedBy', 'checkedAt']);

/** The entry of a sidecar over that of the registry: field by field, lists replace lists; `checked*` is not inherited. */
export function entryOver(
  sidecar: SidecarPerson | null,
  registry: SidecarPerson | null,
): SidecarPerson | null {
  if (!registry) return sidecar;
  const inherited = Object.entries(registry).filter(([field]) => !ofArticle.has(field));
  return { ...Object.fromEntries(inherited), id: registry.id, ...sidecar };
}
