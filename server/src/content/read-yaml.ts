import { readFileSync, statSync } from 'node:fs';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { ContentFault } from './content-fault.ts';
import { FILE_WORDS, yamlWords } from './fault-words.ts';
import { sentenceOf } from './issue-words.ts';
import type { Written } from './written.ts';

/** A file of texts that is larger than this is something else, in bytes. */
const MOST_BYTES = 1_000_000;

/**
 * Reads the object of a YAML file, or the objects where it holds a list, and checks each against `schema`. What is
 * wrong goes to `faults`; null when the file cannot be read at all.
 */
export function readYaml<S extends z.ZodType>(
  path: string,
  file: string,
  schema: S,
  faults: ContentFault[],
): Written<z.output<S>>[] | null {
  const refuse = (line: number | null, sentence: ContentFault['sentence']) => {
    faults.push({ file, line, sentence, severity: 'error' });
    return null;
  };
  if (statSync(path).size > MOST_BYTES) return refuse(null, FILE_WORDS.tooLarge(MOST_BYTES / 1000));
  const text = decode(readFileSync(path));
  if (text === null) return refuse(null, FILE_WORDS.notUtf8);
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  // The parser stumbles over the rest once it has lost its way: the first of its words is the one that helps.
  const [error] = document.errors;
  if (error) return refuse(counter.linePos(error.pos[0]).line, yamlWords(error.code, error.message));
  const root = document.contents;
  if (root === null) return refuse(null, FILE_WORDS.empty);
  const nodes: (Node | null)[] = isSeq(root) ? (root.items as Node[]) : [root];
  return nodes.map((node) => {
    const lineOf = (keys: readonly PropertyKey[]) => lineIn(node, keys, counter);
    const raw = node?.toJS(document);
    const parsed = schema.safeParse(raw);
    for (const issue of parsed.error?.issues ?? []) {
      const [key] = issue.code === 'unrecognized_keys' ? issue.keys : [];
      refuse(lineOf(key === undefined ? issue.path : [...issue.path, key]), sentenceOf(issue, raw));
    }
    return { file, raw, value: parsed.success ? parsed.data : null, lineOf };
  });
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

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
