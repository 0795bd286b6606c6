import { readFileSync } from 'node:fs';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { fr } from 'zod/locales';
import type { ContentFault } from './content-fault.ts';

/** One object of a file, and how to find the line of any part of it. */
export type Placed<T> = { value: T; file: string; lineOf(path: readonly PropertyKey[]): number | null };

const french = fr().localeError;

/**
 * Reads the object of a YAML file, or the objects where it holds a list, and checks each against `schema`. What is
 * wrong goes to `faults`; only what is right is given back.
 */
export function readYaml<S extends z.ZodType>(
  path: string,
  file: string,
  schema: S,
  faults: ContentFault[],
): Placed<z.output<S>>[] {
  const counter = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: counter });
  for (const error of document.errors) {
    const line = counter.linePos(error.pos[0]).line;
    const reason = `Le YAML ne peut pas être lu (${error.message.split('\n')[0]?.replace(/ at line.*/, '')}).`;
    faults.push({ file, line, reason, mend: 'Vérifiez les retraits et les guillemets.', severity: 'error' });
  }
  if (document.errors.length > 0) return [];
  const root = document.contents;
  const nodes: (Node | null)[] = isSeq(root) ? (root.items as Node[]) : [root];
  return nodes.flatMap((node) => {
    const lineOf = (keys: readonly PropertyKey[]) => lineIn(node, keys, counter);
    const parsed = schema.safeParse(node?.toJS(document), { error: french });
    if (parsed.success) return [{ value: parsed.data, file, lineOf }];
    for (const issue of parsed.error.issues) faults.push(faultOf(issue, file, lineOf));
    return [];
  });
}

function faultOf(
  issue: z.core.$ZodIssue,
  file: string,
  lineOf: (path: readonly PropertyKey[]) => number | null,
): ContentFault {
  const where = issue.path.length > 0 ? `« ${issue.path.map(String).join('.')} »` : 'Le fichier';
  if (issue.code === 'unrecognized_keys') {
    const [key] = issue.keys;
    return {
      file,
      line: lineOf([...issue.path, key!]),
      reason: `${where} a une clé inconnue : ${issue.keys.join(', ')}.`,
      mend: 'Retirez-la, ou corrigez son orthographe.',
      severity: 'error',
    };
  }
  const missing = issue.code === 'invalid_type' && issue.input === undefined;
  return {
    file,
    line: lineOf(issue.path),
    reason: `${where} : ${issue.message}.`.replace(/\.\.$/, '.'),
    mend: missing ? 'Ajoutez cette ligne.' : 'Corrigez cette valeur.',
    severity: 'error',
  };
}

/** The line of the deepest part of `path` that is written in the file. */
function lineIn(root: Node | null, path: readonly PropertyKey[], counter: LineCounter): number | null {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number' && node.items[key]) {
      node = node.items[key];
      offset = (node as Node).range?.[0] ?? offset;
    } else break;
  }
  return counter.linePos(offset).line;
}
