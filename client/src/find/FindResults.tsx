import type { FindKind } from '@ville-usine/shared/find/find-entry';
import { type ReactNode, useState } from 'react';
import { useEdition } from '../content/edition-store.ts';
import '../content/parts.css';
import { SectorTile } from '../content/SectorTile.tsx';
import { Key } from '../ui/Key.tsx';
import { useSay, useWords } from '../words/words.ts';
import type { Found } from './find-index.ts';

/** So many of a kind are shown at first. */
const SHOWN = 4;

/** The results by kind; the kind of the best result comes first. */
function byKind(found: readonly Found[]): [FindKind, Found[]][] {
  const groups = new Map<FindKind, Found[]>();
  for (const one of found) groups.set(one.entry.kind, [...(groups.get(one.entry.kind) ?? []), one]);
  return [...groups];
}

type Ways = (entry: Found['entry'], name: string) => ReactNode;

function Result({ found, ways }: { found: Found; ways: Ways }) {
  const { entry } = found;
  const why = found.why();
  const t = useWords('find');
  const say = useSay();
  const sector = useEdition()?.sectors.find(({ id }) => id === entry.sector);
  const name = say(entry.title);
  return (
    <li className="vu-found">
      {sector && <SectorTile sector={sector} />}
      <div className="vu-grow">
        <h4>{name}</h4>
        {sector && entry.kind !== 'sector' && <p className="vu-small">{say(sector.name)}</p>}
        <p>{why === null ? say(entry.line) : t('why', { text: why })}</p>
      </div>
      <div className="vu-found__ways">{ways(entry, name)}</div>
    </li>
  );
}

function Group({ kind, found, ways }: { kind: FindKind; found: Found[]; ways: Ways }) {
  const t = useWords('find');
  const [whole, setWhole] = useState(false);
  return (
    <section className="vu-foundkind">
      <h3>{t(`kind.${kind}`)}</h3>
      <ul>
        {found.slice(0, whole ? undefined : SHOWN).map((one) => (
          <Result key={one.entry.id} found={one} ways={ways} />
        ))}
      </ul>
      {!whole && found.length > SHOWN && (
        <Key
          variant="quiet"
          size="m"
          aria-label={`${t(`kind.${kind}`)} : ${t('all', { count: found.length })}`}
          onClick={() => setWhole(true)}
        >
          {t('all', { count: found.length })}
        </Key>
      )}
    </section>
  );
}

/** What was found, by kind, each with the ways to it. */
export function FindResults({ found, query, ways }: { found: readonly Found[]; query: string; ways: Ways }) {
  return (
    <>
      {byKind(found).map(([kind, ones]) => (
        <Group key={`${kind} ${query}`} kind={kind} found={ones} ways={ways} />
      ))}
    </>
  );
}
