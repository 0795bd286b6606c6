import type { ClassVisit } from '@ville-usine/shared/class-visit/class-visit-http';
import { timesOf } from '@ville-usine/shared/class-visit/times-of';
import type { VisitStop } from '@ville-usine/shared/class-visit/visit-plan';
import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { clockTime } from '../words/times.ts';
import { useLanguage, useSay, useWords } from '../words/words.ts';
import './class-visit-words.ts';
import { Lines } from './SheetLines.tsx';
import { SheetQuestion } from './SheetQuestion.tsx';
import { useStopFacts } from './stop-facts.ts';

type DuringSheetProps = { edition: PublicEdition; visit: ClassVisit };

/** The pupil's sheet while they visit: each stop with what to look for, to ask and to answer. */
export function DuringSheet({ edition, visit }: DuringSheetProps) {
  const t = useWords('classVisit');
  const language = useLanguage();
  const factsOf = useStopFacts(edition);
  const { plan } = visit;
  const { starts } = timesOf(plan);
  const time = (minute: number) =>
    clockTime(new Date(Date.parse(plan.startsAt) + minute * 60_000).toISOString(), language);
  return (
    <section className="vu-print__sheet">
      <h2>{t('sheets.during')}</h2>
      <p>{t(plan.options.roam ? 'sheets.duringRoam' : 'sheets.duringStay')}</p>
      <p className="vu-print__mine">
        {t('sheets.mine')} <span className="vu-print__blank" />
      </p>
      {plan.stops.map((stop, index) => {
        const { name, line } = factsOf(stop);
        return (
          <article key={`${stop.kind}:${stop.of}`}>
            <h3>
              {plan.options.timer && `${time(starts[index]!)} · `}
              {name}
            </h3>
            <p>{line}</p>
            <Work edition={edition} visit={visit} stop={stop} />
          </article>
        );
      })}
    </section>
  );
}

function Work({ edition, visit, stop }: DuringSheetProps & { stop: VisitStop }) {
  const t = useWords('classVisit');
  const say = useSay();
  if (stop.kind === 'steps') {
    const steps = edition.sectors.find((one) => one.id === stop.of)?.steps ?? [];
    return (
      <>
        <p className="vu-print__ask">{t('sheets.see')}</p>
        <ol>
          {steps.map((step) => (
            <li key={step.id}>
              <Lines count={1}>{`${say(step.title)} : ${say(step.line)}`}</Lines>
            </li>
          ))}
        </ol>
      </>
    );
  }
  if (stop.kind === 'stand') {
    const company = edition.companies.find((one) => one.id === stop.of);
    if (!company) return null;
    return (
      <>
        <p>{say(company.tagline)}</p>
        <Lines count={2}>{t('sheets.askStand', { name: company.name })}</Lines>
        <small>{t('sheets.example', { question: say(company.ask) })}</small>
      </>
    );
  }
  if (stop.kind === 'session') return <Lines count={2}>{t('sheets.askSession')}</Lines>;
  const questions = visit.prompts.find((one) => one.sector === stop.of)?.questions ?? [];
  return (
    <ol>
      {questions.map((question) => (
        <SheetQuestion key={question.id} question={question} />
      ))}
    </ol>
  );
}
