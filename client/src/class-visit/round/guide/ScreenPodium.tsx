import { machineRuns } from '@ville-usine/shared/class-visit/round/podium';
import type { Plinth, Podium, RoundNow, TeamRank } from '@ville-usine/shared/class-visit/round/round';
import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { lookFrom } from '@ville-usine/shared/people/look';
import { HELMETS, VESTS } from '@ville-usine/shared/people/person';
import { VisitorFigure } from '../../../people/VisitorFigure.tsx';
import { useSay, useWords } from '../../../words/words.ts';
import { useGuide } from '../../tour/guide-store.ts';
import { Gears } from './Gears.tsx';
import { percentOf } from './result-facts.ts';
import './podium.css';
import './round-guide-words.ts';

type ScreenPodiumProps = { edition: PublicEdition; round: RoundNow; podium: Podium };

/** The end of a round: what the class reached together first, then three equal plinths; teams only where the teacher asks. */
export function ScreenPodium({ round, podium }: ScreenPodiumProps) {
  const t = useWords('roundGuide');
  const say = useSay();
  const label = useGuide(({ tour }) => tour?.label ?? '');
  const percent = percentOf(podium);
  const { pupils, plinths } = podium;
  return (
    <main id="contenu" className="vu-podium">
      <header>
        <p>{t('podium.quizOf', { title: say(round.title), label })}</p>
        <h1>{t(machineRuns(podium) ? 'podium.title' : 'podium.begins')}</h1>
      </header>
      <section className="vu-podium__class">
        <Gears words={percent === null ? '' : t('podium.percent', { percent })} />
        <p className="vu-podium__together">
          {percent !== null && <span className="vu-hidden">{t('podium.percent', { percent })} </span>}
          {t(percent === null ? 'podium.none' : 'podium.together')}
        </p>
        <p className="vu-podium__pupils">
          {pupils > 0 ? t('podium.pupils', { count: pupils }) : t('podium.alone')}
        </p>
      </section>
      {round.ranking ? (
        <Teams ranking={round.ranking} />
      ) : (
        <ul className="vu-podium__plinths">
          {plinths.map((plinth) => (
            <OnPlinth key={plinth.way} plinth={plinth} />
          ))}
        </ul>
      )}
    </main>
  );
}

function OnPlinth({ plinth: { way, pupil, quote } }: { plinth: Plinth }) {
  const t = useWords('roundGuide');
  return (
    <li>
      <div className="vu-podium__figures" data-class={pupil === null}>
        {pupil ? (
          <VisitorFigure
            helmet={pupil.helmet}
            vest={pupil.vest}
            look={pupil.look ?? lookFrom(pupil.pseudonym)}
          />
        ) : (
          [0, 2, 1].map((one) => (
            <VisitorFigure
              key={one}
              helmet={HELMETS[one]!}
              vest={VESTS[(one + way.length) % VESTS.length]!}
              look={lookFrom(`${way} ${one}`)}
            />
          ))
        )}
      </div>
      <div className="vu-podium__plinth">
        <h2>{t(`podium.way.${way}`)}</h2>
        <p>
          {quote
            ? t('podium.quote', { text: quote })
            : t(pupil ? `podium.why.${way}` : `podium.wholeWhy.${way}`)}
        </p>
        <b>{pupil ? pupil.pseudonym : t('podium.whole')}</b>
      </div>
    </li>
  );
}

function Teams({ ranking }: { ranking: TeamRank[] }) {
  const t = useWords('roundGuide');
  return (
    <section className="vu-podium__teams">
      <h2>{t('podium.teams')}</h2>
      <ol>
        {ranking.map(({ team, members, percent, rank }) => (
          <li key={team}>
            <b>{rank === 1 ? t('podium.first') : t('podium.rank', { rank })}</b>
            <span className="vu-grow">
              {t('podium.team', { number: team + 1 })}
              <small>{t('podium.members', { count: members })}</small>
              <span className="vu-screenchoices__bar" aria-hidden>
                <i style={{ width: `${percent}%`, background: 'var(--vu-petrol)' }} />
              </span>
            </span>
            <strong>{t('podium.percent', { percent })}</strong>
          </li>
        ))}
      </ol>
    </section>
  );
}
