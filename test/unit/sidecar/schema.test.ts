import assert from 'node:assert/strict';
import { usualRatings } from '../../../src/core/model.ts';
import { jsonSchemaOf } from '../../../scripts/jsonSchema.mjs';
import { registrySchema } from '../../../src/core/sidecar/registry/format.ts';
import { folderRulesSchema } from '../../../src/core/sidecar/rules/format.ts';
import { newAnnotationId } from '../../../src/core/sidecar/ids.ts';
import { sidecarSchema } from '../../../src/core/sidecar/schema.ts';

interface JsonSchema {
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly items: JsonSchema;
  readonly required: readonly string[];
  readonly examples: readonly unknown[];
  readonly type: string | readonly string[];
  readonly description: string;
  readonly additionalProperties?: unknown;
}

describe('the JSON Schema of the sidecar', () => {
  const schema = jsonSchemaOf(sidecarSchema) as JsonSchema;

  it('asks for the version, and in an annotation for kind and selector.exact', () => {
    assert.deepEqual(schema.required, ['version']);
    const annotation = schema.properties.annotations.items;
    assert.deepEqual(annotation.required, ['kind', 'selector']);
    assert.deepEqual(annotation.properties.selector.required, ['exact']);
  });

  it('takes unquoted words for text, as we do, and keys of other people', () => {
    const { title } = schema.properties.article.properties;
    for (const type of ['string', 'number', 'boolean']) assert.ok(title.type.includes(type));
    const { rating } = schema.properties.annotations.items.properties;
    for (const type of ['string', 'boolean']) assert.ok(rating.type.includes(type));
    assert.deepEqual(rating.examples, usualRatings, 'an editor offers them, and takes those of a folder');
    assert.equal(schema.additionalProperties, undefined);
  });

  it('describes every key, as those of the other files do', () => {
    const undescribed: string[] = [];
    const visit = (one: JsonSchema, path: string) => {
      for (const [key, inner] of Object.entries(
        (one.properties as JsonSchema['properties'] | undefined) ?? {},
      )) {
        if (!inner.description) undescribed.push(`${path}.${key}`);
        visit(inner, `${path}.${key}`);
      }
      if (one.items as JsonSchema | undefined) visit(one.items, `${path}[]`);
    };
    for (const one of [sidecarSchema, registrySchema, folderRulesSchema])
      visit(jsonSchemaOf(one) as JsonSchema, '');
    assert.deepEqual(undescribed, []);
  });
});

describe('ids', () => {
  it('of annotations are short, plain and new', () => {
    const taken = new Set<string>();
    for (let count = 0; count < 500; count++) {
      const id = newAnnotationId(taken);
      assert.match(id, /^a-[a-z2-9]{5}$/);
      assert.ok(!taken.has(id));
      taken.add(id);
    }
  });
});
