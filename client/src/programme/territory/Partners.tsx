import type { Partner } from '@ville-usine/shared/programme/programme';
import { Sheet } from '../../ui/Sheet.tsx';
import { useSay, useWords } from '../../words/words.ts';
import './territory-words.ts';

/** Who makes the event, by name and part, as its source has them. */
export function Partners({ partners }: { partners: readonly Partner[] }) {
  const t = useWords('territory');
  const say = useSay();
  if (partners.length === 0) return null;
  const sources = [...new Set(partners.map((one) => one.source))];
  return (
    <Sheet className="vu-partners">
      <h2>{t('partners')}</h2>
      <ul>
        {partners.map(({ id, name, role }) => (
          <li key={id}>
            <b>{say({ fr: name })}</b>
            <span>{say(role)}</span>
          </li>
        ))}
      </ul>
      <p className="vu-small">{t('fromRelease', { source: sources.join(' ; ') })}</p>
    </Sheet>
  );
}
