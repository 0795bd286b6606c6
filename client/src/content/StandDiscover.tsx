import type { Company } from '@ville-usine/shared/content/company';
import { BadgeCheck, House, Info, Sprout, Users } from 'lucide-react';
import { Card } from '../ui/Card.tsx';
import { Pill } from '../ui/Pill.tsx';
import { lowered } from '../words/lowered.ts';
import { useSay, useWords } from '../words/words.ts';
import { Figure } from './Figure.tsx';
import { FigureTiles } from './FigureTiles.tsx';
import './parts.css';
import { Portrait } from './Portrait.tsx';
import { Rich } from './Rich.tsx';

const ENGAGEMENT_ICONS = {
  transition: Sprout,
  'fabrique-en-france': BadgeCheck,
  'emploi-insertion': Users,
};

/** The people of a stand. */
export function StandPeople({ company }: { company: Company }) {
  const say = useSay();
  return (
    <>
      {company.people.map((person) => (
        <Portrait
          key={person.id}
          portrait={person.portrait}
          colour={company.colour}
          title={`${person.name}, ${lowered(say(person.trade))}`}
          line={say(person.path)}
        />
      ))}
    </>
  );
}

/** What a stand's company does beside its text: an object one knows, an engagement, then and now. */
export function StandMore({ company }: { company: Company }) {
  const t = useWords('visit');
  const say = useSay();
  const Engagement = ENGAGEMENT_ICONS[company.engagement.kind];
  return (
    <>
      <Card className="vu-fact">
        <House aria-hidden size={24} />
        <div>
          <h3>{t('stand.object', { name: lowered(say(company.object.name)) })}</h3>
          <Rich text={company.object.text} />
        </div>
      </Card>
      <Card className="vu-fact">
        <Engagement aria-hidden size={24} />
        <div>
          <h3>{t(`stand.engagements.${company.engagement.kind}`)}</h3>
          <Rich text={company.engagement.text} />
        </div>
      </Card>
      {company.before && company.after && (
        <dl className="vu-thennow">
          <dt>{t('stand.before')}</dt>
          <dd>{say(company.before)}</dd>
          <dt>{t('stand.after')}</dt>
          <dd>{say(company.after)}</dd>
        </dl>
      )}
      {company.fictional && (
        <p className="vu-small vu-fictional">
          <Pill icon={<Info aria-hidden size={16} />}>{t('stand.fictional')}</Pill> {t('stand.fictionalMore')}
        </p>
      )}
    </>
  );
}

/** The first tab of a stand. */
export function StandDiscover({ company }: { company: Company }) {
  return (
    <>
      <Figure picture={company.picture} />
      <Rich className="vu-lead" text={company.text} />
      <FigureTiles figures={company.figures} />
      <StandPeople company={company} />
      <StandMore company={company} />
    </>
  );
}
