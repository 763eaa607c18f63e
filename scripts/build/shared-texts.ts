import { parseAst, type Plugin } from 'vite';

type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<Record<string, unknown>>;
type Text = { readonly value: string; readonly start: number; readonly end: number };

/** What a name costs where it is used, and its declaration beside the text itself: letters, on an average. */
const NAME = 1.6;
const DECLARATION = 9;

/**
 * Writes a text once where a file has it often: the names of phases, reasons and scenes were a thirtieth of the worker.
 * Only in files that load no other first: nothing of theirs can run before the texts are there.
 */
export function sharedTexts(): Plugin {
  return {
    name: 'shared-texts',
    apply: 'build',
    enforce: 'post',
    renderChunk: (code, chunk) => (chunk.imports.length === 0 ? { code: withSharedTexts(code), map: null } : null),
  };
}

/** The same code with each text named that is longer in all its places than by name. */
export function withSharedTexts(code: string): string {
  const program = parseAst(code) as unknown as Node;
  const places = Object.groupBy(textsIn(program), ({ value }) => value);
  const shared = Object.entries(places).filter(([text, all = []]) => isShorterNamed(text, all.length));
  const name = freeName(code);
  const edits = shared.flatMap(([, all = []], nth) =>
    all.map(({ start, end }) => ({ start, end, by: ` ${name}${nth} ` })),
  );
  const declared = shared.map(([text], nth) => `${name}${nth} = ${JSON.stringify(text)}`);
  if (declared.length === 0) return code;
  const at = beginning(program);
  edits.push({ start: at, end: at, by: `var ${declared.join(', ')};` });
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end, by }) => rest.slice(0, start) + by + rest.slice(end), code);
}

/** Where files are put into one, two of the same name become `text$1` and so on: one more would be the same variable. */
function freeName(code: string): string {
  let name = 'text$';
  while (code.includes(name)) name = `_${name}`;
  return name;
}

function isShorterNamed(text: string, times: number): boolean {
  const { length } = JSON.stringify(text);
  return times > 1 && times * length > times * NAME + length + DECLARATION;
}

/** Where a declaration holds for the whole file: in the function a script consists of, else at its very beginning. */
function beginning(program: Node): number {
  const [first] = nodes(program['body']);
  const [script] = nodes(first?.['declarations']);
  let whole = script?.['init'];
  while (isNode(whole) && (whole.type === 'CallExpression' || whole.type === 'ParenthesizedExpression')) {
    whole = whole['callee'] ?? whole['expression'];
  }
  const body = isNode(whole) && whole.type === 'FunctionExpression' ? whole['body'] : null;
  return isNode(body) ? body.start + 1 : program.start;
}

/** All texts but names of fields, directives, and what is imported. */
function textsIn(node: Node): readonly Text[] {
  if (/^(?:Import|Export(?:All|Named))/.test(node.type) || typeof node['directive'] === 'string') return [];
  const { value } = node;
  if (node.type === 'Literal') return typeof value === 'string' ? [{ value, start: node.start, end: node.end }] : [];
  const fields = Object.entries(node).filter(([field]) => node['computed'] === true || !NAMES.has(field));
  return fields.flatMap(([, each]) => (Array.isArray(each) ? nodes(each) : nodes([each])).flatMap(textsIn));
}

/** Where a text stands as the name of a field. */
const NAMES: ReadonlySet<string> = new Set(['key', 'property']);

function nodes(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
