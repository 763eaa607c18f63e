type Tree = { [name: string]: Node };
type Node = string | number | boolean | Node[] | Tree;

/** A property list as an object. Only what profiles hold: texts, numbers, yes and no, lists and dictionaries. */
export function readPlist(xml: string): Tree {
  const tokens = [...xml.matchAll(/<(\/?)(\w+)[^>]*?(\/?)>([^<]*)/gu)].filter(([, , name]) => name !== 'plist');
  let at = 0;
  const node = (): Node => {
    const [, , name = '', alone, text = ''] = tokens[at++] ?? [];
    if (name === 'true' || name === 'false') return name === 'true';
    const inside = <T>(read: () => T): T[] => {
      const all: T[] = [];
      while (alone === '' && tokens[at]?.[1] !== '/') all.push(read());
      at += 1;
      return all;
    };
    if (name === 'array') return inside(node);
    if (name === 'dict') return Object.fromEntries(inside(() => [node() as string, node()] as const));
    at += 1;
    return name === 'integer' ? Number(text) : text;
  };
  const tree = node();
  if (at !== tokens.length || typeof tree !== 'object' || Array.isArray(tree)) throw new Error('No property list.');
  return tree;
}

/** A registry file as keys within keys; those named 1, 2, 3 … are a list, as Chrome takes them. */
export function readRegistry(text: string): Tree {
  const [first, ...lines] = text.split('\n').filter((line) => line !== '');
  if (first !== 'Windows Registry Editor Version 5.00') throw new Error('No registry file.');
  const root: Tree = {};
  let key = root;
  for (const line of lines) {
    const path = /^\[(.+)\]$/u.exec(line)?.[1];
    const value = /^"([^"]+)"=(?:"([^"]*)"|dword:([0-9a-f]{8}))$/u.exec(line);
    if (path !== undefined) key = path.split('\\').reduce(below, root);
    else if (value?.[1] !== undefined) key[value[1]] = value[2] ?? Number.parseInt(value[3] ?? '', 16);
    else throw new Error(`No line of a registry file: ${line}`);
  }
  return asLists(root) as Tree;
}

function below(tree: Tree, name: string): Tree {
  const found = (tree[name] ??= {});
  if (typeof found !== 'object' || Array.isArray(found)) throw new Error(`${name} is a value.`);
  return found;
}

function asLists(node: Node): Node {
  if (typeof node !== 'object' || Array.isArray(node)) return node;
  const fields = Object.entries(node).map(([name, each]) => [name, asLists(each)] as const);
  const isList = fields.length > 0 && fields.every(([name], at) => name === String(at + 1));
  return isList ? fields.map(([, each]) => each) : Object.fromEntries(fields);
}
