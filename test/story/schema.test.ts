import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from '../../src/story/analyse.ts';
import { storyJson } from '../../src/story/format-story.ts';
import { all } from '../support/abstracts.ts';

interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
}

const root: Schema = JSON.parse(
  readFileSync(new URL('../../docs/schema/story.schema.json', import.meta.url), 'utf8'),
);

const typeOf = (value: unknown): string[] => {
  if (value === null) return ['null'];
  if (Array.isArray(value)) return ['array'];
  if (typeof value === 'number') return Number.isInteger(value) ? ['integer', 'number'] : ['number'];
  return [typeof value];
};

/** The few words of JSON Schema that the story's schema uses. */
function faults(schema: Schema, value: unknown, at = '$'): string[] {
  if (schema.$ref) return faults(root.$defs![schema.$ref.split('/').at(-1)!]!, value, at);
  if (schema.anyOf)
    return schema.anyOf.some((one) => faults(one, value, at).length === 0) ? [] : [`${at}: none of anyOf`];
  if (schema.enum && !schema.enum.includes(value)) return [`${at}: ${String(value)} not in enum`];
  const wanted = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  if (wanted.length > 0 && !typeOf(value).some((one) => wanted.includes(one)))
    return [`${at}: is ${typeOf(value)[0]}`];
  if (typeof value === 'number' && (value < (schema.minimum ?? value) || value > (schema.maximum ?? value)))
    return [`${at}: out of range`];
  if (Array.isArray(value)) {
    if (value.length < (schema.minItems ?? 0)) return [`${at}: too few`];
    return value.flatMap((one, k) => (schema.items ? faults(schema.items, one, `${at}[${k}]`) : []));
  }
  if (value === null || typeof value !== 'object') return [];
  const known = schema.properties ?? {};
  return [
    ...(schema.required ?? []).filter((key) => !(key in value)).map((key) => `${at}.${key}: missing`),
    ...Object.entries(value).flatMap(([key, one]) =>
      known[key] ? faults(known[key], one, `${at}.${key}`) : [`${at}.${key}: unknown`],
    ),
  ];
}

test.each(all.map((input) => [input.text.slice(0, 40), input] as const))(
  'the JSON keeps its schema: %s',
  (_, input) => {
    expect(faults(root, JSON.parse(JSON.stringify(storyJson(analyse(input)))))).toEqual([]);
  },
);

test('an empty abstract keeps it too', () => {
  expect(faults(root, storyJson(analyse({ text: '', language: 'en' })))).toEqual([]);
});

test('the check sees a fault', () => {
  expect(faults(root, { ...storyJson(analyse(all[0]!)), message: 3 })).toEqual(['$.message: is integer']);
});
