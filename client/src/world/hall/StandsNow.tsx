import type { Company } from '@ville-usine/shared/content/company';
import { useEffect, useState } from 'react';
import { pictureUrl } from '../../content/picture-url.ts';
import { useSessions } from '../../content/sessions-store.ts';
import { standStatus } from '../../content/stand-status.ts';
import { sayStatus } from '../../content/stand-status-words.ts';
import { useServerNow } from '../../live/server-clock.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { imageOf } from './signs/image-of.ts';
import type { StandScreens } from './signs/StandScreens.ts';

/** Keeps the counters' screens of a hall true: who can be met at each stand now, and what it makes. */
export function StandsNow({ screens, companies }: { screens: StandScreens; companies: readonly Company[] }) {
  const t = useWords('standStatus');
  const language = useLanguage();
  const sessions = useSessions() ?? [];
  const now = useServerNow();
  const pictures = usePictures(companies.map(({ picture }) => pictureUrl(picture.file)));
  const said = companies.map((company) => {
    const status = standStatus(sessions, company, now);
    return status && { text: sayStatus(status, t, language), live: status.kind === 'live' };
  });
  const key = JSON.stringify([companies.map(({ id }) => id), said, language]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is all that is said; the rest is new each second.
  useEffect(() => {
    screens.show(
      companies.map(({ colour }, i) => ({
        accent: colour,
        status: said[i]?.text ?? null,
        live: said[i]?.live ?? false,
        invite: t('play'),
        picture: pictures[i] ?? null,
      })),
    );
  }, [screens, key, pictures]);
  return null;
}

/** Pictures of these addresses, once they have all come or failed. */
function usePictures(addresses: readonly string[]): readonly (HTMLImageElement | null)[] {
  const [pictures, setPictures] = useState<readonly (HTMLImageElement | null)[]>([]);
  const key = addresses.join(' ');
  useEffect(() => {
    let gone = false;
    void Promise.all(key.split(' ').filter(Boolean).map(imageOf)).then((found) => {
      if (!gone) setPictures(found);
    });
    return () => {
      gone = true;
    };
  }, [key]);
  return pictures;
}
