import { BASE, ORIGIN } from '../net/base.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { usePageEdition } from './page-edition.ts';
import './statement-words.ts';

/** The day on which what is said below was last checked. */
const MADE = new Date('2026-11-23');
const DEFENDER = 'https://formulaire.defenseurdesdroits.fr/';
const DELEGATES = 'https://www.defenseurdesdroits.fr/saisir/delegues';

/** The statement in the form that French public services use (RGAA 4.1): what is known, what is not, whom to ask. */
export function AccessStatement() {
  const t = useWords('statement');
  const language = useLanguage();
  const contact = usePageEdition()?.contact;
  const date = MADE.toLocaleDateString(language === 'en' ? 'en-GB' : 'fr-FR', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return (
    <section className="vu-statement" aria-labelledby="declaration">
      <h2 id="declaration">{t('title')}</h2>
      <p>{t('commitment', { address: ORIGIN + BASE })}</p>
      <h3>{t('state.title')}</h3>
      <p>{t('state.line')}</p>
      <h3>{t('results.title')}</h3>
      <p>{t('results.line')}</p>
      <ul className="vu-bullets">
        {(['scan', 'keyboard', 'reader', 'structure', 'size', 'crawl'] as const).map((key) => (
          <li key={key}>{t(`results.checks.${key}`)}</li>
        ))}
      </ul>
      <p>{t('results.after')}</p>
      <h3>{t('out.title')}</h3>
      <h4>{t('out.faultsTitle')}</h4>
      <ul className="vu-bullets">
        {(['canvas', 'voice', 'people', 'staff'] as const).map((key) => (
          <li key={key}>{t(`out.faults.${key}`)}</li>
        ))}
      </ul>
      <h4>{t('out.exemptTitle')}</h4>
      <p>{t('out.exempt')}</p>
      <h4>{t('out.outsideTitle')}</h4>
      <p>{t('out.outside')}</p>
      <h3>{t('made.title')}</h3>
      <p>{t('made.date', { date })}</p>
      {(['tech', 'place', 'tools', 'pages'] as const).map((key) => (
        <div key={key}>
          <h4>{t(`made.${key}Title`)}</h4>
          <p>{t(`made.${key}`)}</p>
        </div>
      ))}
      <h3>{t('contact.title')}</h3>
      <p>{t('contact.line')}</p>
      <p>
        {contact ? t('contact.to', { name: contact.name }) : t('contact.none')}
        {contact?.email && (
          <>
            {' · '}
            <a href={`mailto:${contact.email}`}>{contact.email}</a>
          </>
        )}
      </p>
      <h3>{t('appeal.title')}</h3>
      <p>{t('appeal.line')}</p>
      <ul className="vu-bullets">
        <li>
          <a href={DEFENDER}>{t('appeal.write')}</a>
        </li>
        <li>
          <a href={DELEGATES}>{t('appeal.meet')}</a>
        </li>
        <li>{t('appeal.post')}</li>
      </ul>
    </section>
  );
}
