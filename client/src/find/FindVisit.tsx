import { cityAddress } from '@ville-usine/shared/find/find-place';
import { Box, Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useSearch } from 'wouter';
import { useEdition } from '../content/edition-store.ts';
import { Trail, VisitFrame } from '../content/VisitFrame.tsx';
import { Key } from '../ui/Key.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { useWords } from '../words/words.ts';
import { FindBox } from './FindBox.tsx';
import './find-words.ts';
import { inEdition, pathHere } from '../net/base.ts';

/** The address keeps the words this long after the last letter, milliseconds: browsers refuse too many changes. */
const KEPT_AFTER_MS = 300;

/** `/visite/chercher?q=`: the search on a page of its own. */
export function FindVisit() {
  const t = useWords('find');
  const core = useWords('core');
  const edition = useEdition()!;
  const asked = new URLSearchParams(useSearch()).get('q') ?? '';
  const [query, setQuery] = useState(asked);
  useEffect(() => {
    const timer = setTimeout(() => {
      const words = query.trim();
      const address = words ? `/visite/chercher?${new URLSearchParams({ q: words })}` : '/visite/chercher';
      if (pathHere() === '/visite/chercher') window.history.replaceState(null, '', inEdition(address));
    }, KEPT_AFTER_MS);
    return () => clearTimeout(timer);
  }, [query]);
  return (
    <VisitFrame
      icon={<Search aria-hidden size={28} />}
      title={t('title')}
      page={query.trim() ? `${t('title')} « ${query.trim()} »` : t('title')}
      trail={<Trail steps={[{ href: '/visite', name: core('city') }]} here={t('trail')} />}
    >
      <Sheet className="vu-findpage">
        <h2 className="vu-hidden">{t('title')}</h2>
        <FindBox
          query={query}
          onQuery={setQuery}
          ways={({ page, place }, name) => (
            <>
              <Key size="m" href={page} aria-label={t('readOf', { name })}>
                {t('read')}
              </Key>
              {place && (
                <Key
                  size="m"
                  variant="secondary"
                  icon={<Box aria-hidden size={20} />}
                  href={cityAddress(
                    place,
                    edition.sectors.find(({ id }) => id === place.sector)?.open ?? false,
                  )}
                  aria-label={t('in3dOf', { name })}
                >
                  {t('in3d')}
                </Key>
              )}
            </>
          )}
        />
      </Sheet>
    </VisitFrame>
  );
}
