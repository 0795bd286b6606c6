import type { AdultLink } from '@ville-usine/shared/live/adults-http';
import type { LiveSession } from '@ville-usine/shared/live/session';
import { Link2 } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { api } from '../net/api.ts';
import { Key } from '../ui/Key.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { lowered } from '../words/lowered.ts';
import { dayName } from '../words/times.ts';
import { useFailure } from '../words/use-failure.ts';
import { useLanguage, useSay, useWords } from '../words/words.ts';
import { CopyLine } from './CopyLine.tsx';
import './organiser-words.ts';

/** The link by which adults enter their session: made, shown once, and replaced by another. */
export function AdultLinkLine({ session }: { session: LiveSession }) {
  const t = useWords('organiser');
  const say = useSay();
  const language = useLanguage();
  const failure = useFailure();
  const [link, setLink] = useState<AdultLink | null>(null);
  const [url, setUrl] = useState<string | null>(null);
  const [sure, setSure] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const title = say(session.title);

  const load = useCallback(async () => {
    const answer = await api('GET /api/adult-links');
    if (answer.ok) setLink(answer.value.links.find((one) => one.sessionId === session.id) ?? null);
  }, [session.id]);
  useEffect(() => void load(), [load]);

  async function make() {
    if (link && !sure) {
      setSure(true);
      return;
    }
    setSure(false);
    const answer = await api('POST /api/adult-links', { body: { sessionId: session.id } });
    setFault(answer.ok ? null : failure(answer.error));
    if (answer.ok) setUrl(answer.value.url);
    void load();
  }

  return (
    <div className="vu-col">
      <div className="vu-row vu-row--wrap">
        <span className="vu-grow">
          {link
            ? t('adultLink.since', { count: link.entered, day: lowered(dayName(link.madeAt, language)) })
            : t('adultLink.none')}
        </span>
        <Key
          variant={sure ? 'confirm-red' : 'secondary'}
          size="m"
          icon={<Link2 aria-hidden size={18} />}
          aria-label={sure ? undefined : t(link ? 'adultLink.renewOf' : 'adultLink.makeOf', { title })}
          onClick={() => void make()}
        >
          {t(sure ? 'adultLink.sure' : link ? 'adultLink.renew' : 'adultLink.make')}
        </Key>
      </div>
      {sure && <StatusBand>{t('adultLink.warn')}</StatusBand>}
      {fault && <StatusBand tone="bad">{fault}</StatusBand>}
      {url && (
        <>
          <CopyLine label={t('adultLink.label', { title })} value={url} />
          <p className="vu-soft">{t('adultLink.once')}</p>
        </>
      )}
    </div>
  );
}
