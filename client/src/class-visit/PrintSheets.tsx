import type { ClassVisit } from '@ville-usine/shared/class-visit/class-visit-http';
import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { clockTime, dayName } from '../words/times.ts';
import { useLanguage, useSay, useWords } from '../words/words.ts';
import './class-visit-words.ts';
import { DuringSheet } from './DuringSheet.tsx';
import './print-sheets.css';
import { BASE } from '../net/base.ts';
import { QrCode } from '../ui/QrCode.tsx';
import { Lines } from './SheetLines.tsx';
import { sectorsOf } from './sectors-of.ts';

type PrintSheetsProps = { edition: PublicEdition; visit: ClassVisit; sheets: 'poster' | 'all' };

/** What is printed, and only there: the poster, the list to fill in by hand, the pupils' sheets. A4. */
export function PrintSheets({ edition, visit, sheets }: PrintSheetsProps) {
  return (
    <div className="vu-print">
      <Poster edition={edition} visit={visit} />
      {sheets === 'all' && (
        <>
          <Names visit={visit} />
          <Before edition={edition} visit={visit} />
          <DuringSheet edition={edition} visit={visit} />
          <After edition={edition} visit={visit} />
        </>
      )}
    </div>
  );
}

type Sheet = { edition: PublicEdition; visit: ClassVisit };

function Poster({ edition, visit }: Sheet) {
  const t = useWords('classVisit');
  const say = useSay();
  const language = useLanguage();
  const { code, joinUrl, plan } = visit;
  return (
    <section className="vu-print__sheet vu-print__poster" aria-label={t('sheets.poster')}>
      <p>{say(edition.title)}</p>
      <h2>{t('sheets.class', { label: plan.label })}</h2>
      <p>
        {dayName(plan.startsAt, language)}, {clockTime(plan.startsAt, language)}
      </p>
      <p className="vu-print__code">{code}</p>
      <QrCode address={joinUrl} name={t('code.qr', { address: joinUrl })} />
      <p>{t('sheets.scan')}</p>
      <p>{t('sheets.type', { host: new URL(joinUrl).host + BASE })}</p>
      <p>{t('sheets.privacy')}</p>
    </section>
  );
}

function Names({ visit: { plan } }: Pick<Sheet, 'visit'>) {
  const t = useWords('classVisit');
  const rows = Array.from({ length: plan.pupils }, (_, index) => index + 1);
  return (
    <section className="vu-print__sheet">
      <h2>
        {t('sheets.names')} · {t('sheets.class', { label: plan.label })}
      </h2>
      <p>{t('sheets.namesLine')}</p>
      <table>
        <thead>
          <tr>
            <th>{t('sheets.number')}</th>
            <th>{t('sheets.pseudonym')}</th>
            <th>{t('sheets.key')}</th>
            <th>{t('sheets.name')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <td>{row}</td>
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Before({ edition, visit }: Sheet) {
  const t = useWords('classVisit');
  const say = useSay();
  return (
    <section className="vu-print__sheet">
      <h2>{t('sheets.before')}</h2>
      <p>{t('sheets.beforeLine')}</p>
      {sectorsOf(edition, visit.plan.stops).map((sector) => (
        <article key={sector.id}>
          <h3>{say(sector.name)}</h3>
          <p>{say(sector.invitation)}</p>
          <Lines count={2}>{t('sheets.known')}</Lines>
          {sector.steps.length > 0 && <p className="vu-print__ask">{t('sheets.guess')}</p>}
          <ol>
            {sector.steps.map((step) => (
              <li key={step.id}>
                <Lines count={1}>{say(step.title)}</Lines>
              </li>
            ))}
          </ol>
        </article>
      ))}
    </section>
  );
}

function After({ edition, visit }: Sheet) {
  const t = useWords('classVisit');
  const say = useSay();
  const sectors = sectorsOf(edition, visit.plan.stops);
  return (
    <section className="vu-print__sheet">
      <h2>{t('sheets.after')}</h2>
      <p>{t('sheets.afterLine')}</p>
      {sectors.map((sector) => (
        <article key={sector.id}>
          <h3>{say(sector.name)}</h3>
          {sector.facts.length > 0 && <p className="vu-print__ask">{t('sheets.facts')}</p>}
          <ul>
            {sector.facts.map(({ figure, text, source }) => (
              <li key={figure}>
                <b>{figure}</b> {say(text)} <small>{t('sheets.source', { source })}</small>
              </li>
            ))}
          </ul>
          {sector.facts.length > 0 && <Lines count={2} />}
          {sector.transition && (
            <>
              <p>
                <b>{t('sheets.transition')}.</b> {say(sector.transition)}
              </p>
              <Lines count={visit.plan.level === 'lycee' ? 5 : 2}>
                {t(visit.plan.level === 'lycee' ? 'sheets.argue' : 'sheets.debate')}
              </Lines>
            </>
          )}
        </article>
      ))}
      <Lines count={3}>{t('sheets.trade')}</Lines>
    </section>
  );
}
