import { registryName } from '../core/sidecar/registry/fileName.ts';
import type { RegistryReading } from '../core/sidecar/registry/read.ts';
import type { Engine } from './engine.ts';
import type { YamlKind } from './yaml/kind.ts';
import { NearestYaml } from './yaml/nearestYaml.ts';
import type { LocalFiles } from './yaml/texts.ts';
import type { YamlState } from './yaml/yamlFile.ts';

/** What is known of a registry. */
export type RegistryState = YamlState<RegistryReading>;

/** The registries of folders: the nearest `people.yaml` backs an article. */
export type Registries = NearestYaml<RegistryReading>;

export const newRegistries = (engine: Engine, local?: LocalFiles): Registries =>
  new NearestYaml(registryName, registryKind(engine), local);

const registryKind = (engine: Engine): YamlKind<RegistryReading> => ({
  name: 'people file',
  glob: registryName,
  tools: async () => {
    const { readRegistry, readRegistryInSteps, mergeRegistries, indexRegistry } = await engine.registry();
    return {
      // Reviews find people through the index: it is built here, where the thread is given back.
      read: function* (source) {
        const reading = yield* readRegistryInSteps(source);
        yield* indexRegistry(reading.value.people);
        return reading;
      },
      merge: mergeRegistries,
      unreadable: (message) => ({
        ...readRegistry(''),
        parses: false,
        writable: false,
        issues: [{ severity: 'error', code: 'registry-unreadable', message, range: { start: 0, end: 0 } }],
      }),
    };
  },
  words: {
    notWritten: 'Nothing was saved about this person',
    notRead: 'The people file cannot be read',
    notRemoved: 'What it says of people is still there.',
  },
});
