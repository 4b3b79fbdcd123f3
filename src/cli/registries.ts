import { dirname } from 'node:path';
import type { OnFile } from '../core/review/onFile.ts';
import { registryName } from '../core/sidecar/registry/fileName.ts';
import { readRegistry, type RegistryReading } from '../core/sidecar/registry/read.ts';
import { NearestYaml } from './nearestYaml.ts';

/** The registries that back articles. */
export type Registries = NearestYaml<RegistryReading>;

export const newRegistries = (): Registries => new NearestYaml(registryName, readRegistry);

/** What the registry of an article holds. Throws {@link FileError} where it cannot be read. */
export async function backingOf(
  registries: Registries,
  article: string,
): Promise<Pick<OnFile, 'registry' | 'isRegistryBroken'>> {
  const found = await registries.of(dirname(article));
  if (!found) return { registry: [] };
  const { value, parses } = found.reading;
  return { registry: value.people, isRegistryBroken: !parses };
}
