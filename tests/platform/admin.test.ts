import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EXERCISES } from '../../utils/content/exercises.ts';
import { POLICY_FIELDS } from '../../utils/core/settings/policy.ts';
import { parsePolicy, POLICY_WORDS } from '../../utils/platform/schema/policy.ts';
import { readPlist, readRegistry } from '../support/policy-files.ts';

// What an administrator copies from ADMIN.md has to work as it stands.

const PAGE = readFileSync('ADMIN.md', 'utf8');
const blocks = new Map([...PAGE.matchAll(/^```\w+ ([\w-]+)\n([\s\S]*?)^```/gmu)].map(([, name, text]) => [name, text]));
const textOf = (name: string): string => blocks.get(name) ?? '';
const json = (name: string) => JSON.parse(textOf(name));
const FIREFOX = 'limber@limber.example';

const policy = json('policy');

/** In a registry yes and no are numbers. */
const withNumbers = Object.fromEntries(
  Object.entries(policy).map(([name, value]) => [name, typeof value === 'boolean' ? Number(value) : value]),
);
/** Payloads say what they are among the values. */
const payload = (all: object) =>
  Object.fromEntries(Object.entries(all).filter(([name]) => !name.startsWith('Payload')));

test('the example can be used as a whole', () => {
  const { value, problems } = parsePolicy(policy);
  expect(problems).toEqual([]);
  expect(value.locked).toEqual(['workingHours', 'meetingSites']);
  for (const id of value.hiddenExercises) expect(EXERCISES.map((each) => each.id)).toContain(id);
});

test('the example fits the schema that Chrome checks it against', () => {
  const schema = JSON.parse(readFileSync('assets/public/managed-schema.json', 'utf8'));
  expect(problemsOf(policy, schema, 'policy')).toEqual([]);
  expect(problemsOf({ snoozes: 'many', workingHours: [{ from: 8 }], rhythm: 'x' }, schema, 'policy')).toEqual([
    'policy.snoozes',
    'policy.workingHours.0.from',
    'policy.rhythm',
  ]);
});

test('each ready file installs Limber and sets just that', () => {
  const install = ['CHROME_ID;https://clients2.google.com/service/update2/crx'];
  const chrome = json('chrome');
  expect([chrome.ExtensionInstallForcelist, chrome['3rdparty'].extensions]).toEqual([install, { CHROME_ID: policy }]);

  const { policies } = json('firefox');
  expect(policies['3rdparty'].Extensions).toEqual({ [FIREFOX]: policy });
  expect(policies.ExtensionSettings[FIREFOX].installation_mode).toBe('force_installed');

  const mac = readPlist(textOf('firefox-plist'));
  expect(mac).toMatchObject({ EnterprisePoliciesEnabled: true, ExtensionSettings: policies.ExtensionSettings });
  expect(mac['3rdparty']).toEqual({ Extensions: { [FIREFOX]: policy } });

  const [first, second] = readPlist(textOf('mobileconfig'))['PayloadContent'] as object[];
  expect(first).toMatchObject({ PayloadType: 'com.google.Chrome', ExtensionInstallForcelist: install });
  expect(second).toMatchObject({ PayloadType: 'com.google.Chrome.extensions.CHROME_ID' });
  expect(payload(second ?? {})).toEqual(policy);

  expect(readRegistry(textOf('reg'))).toEqual({
    HKEY_LOCAL_MACHINE: {
      SOFTWARE: {
        Policies: {
          Google: {
            Chrome: {
              ExtensionInstallForcelist: install,
              '3rdparty': { extensions: { CHROME_ID: { policy: withNumbers } } },
            },
          },
        },
      },
    },
  });
  expect(parsePolicy(withNumbers)).toEqual(parsePolicy(policy));
});

test('each value of the console stands in an object of its own', () => {
  const all = Object.entries<{ Value: unknown }>(json('console')).map(([name, { Value }]) => [name, Value]);
  expect(Object.fromEntries(all)).toEqual(policy);
});

test('template, its words and the Intune profile have the same values, of the example as far as a form can hold them', () => {
  const ids = (text: string, form: RegExp) => [...text.matchAll(form)].map(([, id]) => id);
  const inTemplate = ids(textOf('admx'), /<(?:text|decimal|boolean|list) id="(\w+)"/gu);
  expect(inTemplate).toEqual(
    Object.keys(policy)
      .filter((name) => name !== 'workingHours')
      .toSorted(byTemplate),
  );
  expect(ids(textOf('adml'), /refId="(\w+)"/gu)).toEqual(inTemplate);
  const [, , values] = json('intune').omaSettings;
  expect(ids(values.value, /<data id="(\w+)"/gu)).toEqual(inTemplate);
  function byTemplate(a: string, b: string): number {
    return inTemplate.indexOf(a) - inTemplate.indexOf(b);
  }
});

test('every value there is stands in the table, and nothing else', () => {
  const [, table = ''] = /^## Values\n([\s\S]*?)^## /mu.exec(PAGE) ?? [];
  const named = [...table.matchAll(/^\| (`[^|]+) \|/gmu)].flatMap(([, names = '']) =>
    [...names.matchAll(/`(\w+)`/gu)].map(([, name = '']) => name),
  );
  expect(named.toSorted()).toEqual([...POLICY_FIELDS, ...POLICY_WORDS].toSorted());
});

type Schema = {
  readonly type: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
};

/** Where a value is not as the schema has it: the few rules that Chrome knows. */
function problemsOf(value: unknown, schema: Schema, path: string): string[] {
  const { type, properties = {}, items } = schema;
  const is = Array.isArray(value) ? 'array' : typeof value;
  const fits = type === is || (type === 'integer' && Number.isInteger(value));
  if (!fits || (schema.enum !== undefined && !schema.enum.includes(value))) return [path];
  if (Array.isArray(value))
    return items === undefined ? [] : value.flatMap((each, at) => problemsOf(each, items, `${path}.${at}`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => {
    const known = properties[name];
    return known === undefined ? [`${path}.${name}`] : problemsOf(each, known, `${path}.${name}`);
  });
}
