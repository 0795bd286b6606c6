import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { typeset } from '@ville-usine/shared/content/french-typography';
import { isScalar, parseDocument } from 'yaml';
import type { LoadedEdition } from '../read-edition.ts';
import { EDITIONS } from '../read-edition.ts';

/** What is known of a stand before somebody writes the rest. */
export type KnownStand = {
  id: string;
  sector: string;
  texts: { at: (string | number)[]; text: string }[];
  trades: string[];
};

/** The edition a stand goes into: what it can refer to, and where its files lie. */
export type StandGround = Pick<LoadedEdition, 'sectors' | 'trades' | 'folder'>;

/** A stand's file: the example, comments and all, with what is known in it. */
export function standFile(stand: KnownStand, { sectors, trades, folder }: StandGround): string {
  const example = readFileSync(join(EDITIONS, 'example', 'stand.yaml'), 'utf8');
  const document = parseDocument(example.replaceAll('../schema/', '../../schema/'));
  const put = (at: (string | number)[], value: string) => {
    const node = document.getIn(at, true);
    // A written node keeps its comments and its quotation marks.
    if (isScalar(node)) node.value = value;
    else document.setIn(at, value);
  };
  put(['id'], stand.id);
  put(['sector'], stand.sector);
  put(['people', 0, 'id'], `${stand.id}-1`.slice(-60));
  const sector = sectors.find(({ id }) => id === stand.sector);
  const icon = sector?.icon;
  if (icon) put(['icon'], icon);
  // Until a drawing of its own is there, the stand shows its sector's.
  const shared = sector?.picture;
  const own = existsSync(join(folder, 'pictures', `${stand.id}.svg`));
  put(['picture', 'file'], own || !shared ? `${stand.id}.svg` : shared.file);
  if (!own && shared) {
    put(['picture', 'alt', 'fr'], shared.alt.fr);
    if (shared.alt.en) put(['picture', 'alt', 'en'], shared.alt.en);
  }
  const met =
    stand.trades.length > 0
      ? stand.trades
      : trades
          .filter((one) => one.sector === stand.sector)
          .slice(0, 2)
          .map(({ id }) => id);
  if (met.length > 0) document.setIn(['trades'], document.createNode(met, { flow: true }));
  for (const { at, text } of stand.texts) put(at, at.at(-1) === 'fr' ? typeset(text) : text);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Writes a file whole or not at all: it gets its name when its last byte is there. */
export function writeWhole(path: string, text: string | Uint8Array): void {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(`${path}.part`, text);
  renameSync(`${path}.part`, path);
}
