import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as v from 'valibot';
import { registrySchema } from '../../../src/core/sidecar/registry/format.ts';
import { drain } from '../../../src/core/steps.ts';
import { fitsSchema } from '../../../src/core/yaml/fitsSchema.ts';

const id = fc.constantFrom('a', '', 7, null);
const person = fc.oneof(
  fc.record({ id, name: fc.constantFrom('Ana', 3) }, { requiredKeys: [] }),
  fc.constantFrom(null, 'x', []),
);
const said = fc.oneof(
  fc.record(
    {
      version: fc.constantFrom(1, '1', undefined),
      people: fc.oneof(fc.array(person, { maxLength: 3 }), fc.constantFrom(null, {}, undefined)),
      sources: fc.array(fc.record({ id }), { maxLength: 2 }),
      conflicts: fc.constant([]),
      more: fc.anything(),
    },
    { requiredKeys: [] },
  ),
  fc.anything(),
);

describe('whether a value fits the schema of a file', () => {
  it('is told as valibot tells it', () => {
    fc.assert(
      fc.property(said, (value) => {
        assert.equal(drain(fitsSchema(registrySchema, value)), v.is(registrySchema, value));
      }),
      { numRuns: 2000 },
    );
  });

  it('is told of a long list in steps', () => {
    const people = Array.from({ length: 5_000 }, (_, nth) => ({ id: `p-${String(nth)}`, name: 'Ana' }));
    const steps = fitsSchema(registrySchema, { version: 1, people });
    let count = 0;
    while (steps.next().done !== true) count++;
    assert.ok(count >= 20, String(count));
  });

  it('asks a list what is piped behind it', () => {
    const short = v.object({ people: v.pipe(v.array(v.string()), v.maxLength(1)) });
    assert.equal(drain(fitsSchema(short, { people: ['a'] })), true);
    assert.equal(drain(fitsSchema(short, { people: ['a', 'b'] })), false);
  });
});
