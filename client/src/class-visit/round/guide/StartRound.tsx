import type { RoundSource } from '@ville-usine/shared/class-visit/round/round';
import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { SectorId } from '@ville-usine/shared/content/sector';
import { ArrowRight, Play, Printer } from 'lucide-react';
import { useRef, useState } from 'react';
import { newKey } from '../../../net/new-key.ts';
import { CentrePanel } from '../../../ui/CentrePanel.tsx';
import { Key } from '../../../ui/Key.tsx';
import { StatusBand } from '../../../ui/StatusBand.tsx';
import { useFailure } from '../../../words/use-failure.ts';
import { useSay, useWords } from '../../../words/words.ts';
import { useSectorHere } from '../../board/sector-here.ts';
import { useGuide } from '../../tour/guide-store.ts';
import { roundAsks } from '../round-store.ts';
import './round-guide-words.ts';
import { RoundOptionsForm } from './RoundOptionsForm.tsx';
import './start-round.css';
import { inEdition } from '../../../net/base.ts';
import { countsFor, keyOf, nearestCount, sourceOf } from './start-choice.ts';
import { useOwnQuizzes, useQuizSize } from './use-quizzes.ts';
import { useRoundChoice } from './use-round-choice.ts';

type StartRoundProps = {
  edition: PublicEdition;
  /** The secret of the private link. */
  token: string;
  onClose: () => void;
};

/** The quiz that the class stands before: its stop's, its hall's, else the first one. */
export function useProposedQuiz(edition: PublicEdition): string | null {
  const tour = useGuide((state) => state.tour)!;
  const here = useSectorHere(edition, tour);
  const at = tour.stop && tour.stops[tour.stop.index];
  const has = (id: string | undefined) => id !== undefined && edition.quizSectors.includes(id);
  if (at?.kind === 'quiz' && has(at.of)) return at.of;
  return has(here?.id) ? here!.id : null;
}

/** What a teacher chooses before a class's live quiz begins; from the board, the big screen and the city. */
export function StartRound({ edition, token, onClose }: StartRoundProps) {
  const t = useWords('roundGuide');
  const failureText = useFailure();
  const tour = useGuide((state) => state.tour)!;
  const here = useSectorHere(edition, tour);
  const proposed = useProposedQuiz(edition);
  const own = useOwnQuizzes(token);
  const { choice, choose } = useRoundChoice();
  const [id] = useState(newKey);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Parameters<typeof failureText>[0] | null>(null);
  const [key, setKey] = useState(`sector:${proposed ?? edition.quizSectors[0]}`);
  const source = sourceOf(key);
  const mine = source.kind === 'own' ? own.find((one) => one.id === source.id) : undefined;
  const size = useQuizSize(source.kind === 'sector' ? source.sector : null);
  const level = source.kind === 'own' ? null : choice.level;
  const there = source.kind === 'own' ? (mine?.questions ?? 0) : size ? size[level ?? 'all'] : null;
  const counts = countsFor(there ?? choice.questions);
  const questions = nearestCount(counts, choice.questions);
  const none = there === 0;
  const asked = useRef(false);

  async function start() {
    if (asked.current || none) return;
    asked.current = true;
    setBusy(true);
    setFailure(null);
    const hall = here ? SectorId.parse(here.id) : null;
    const { options } = choice;
    const answer = await roundAsks('round:start', { id, source, questions, level, hall, options });
    asked.current = false;
    setBusy(false);
    if (answer.ok) onClose();
    else setFailure(answer.error);
  }

  return (
    <CentrePanel
      title={t('start.title')}
      subtitle={t('start.line')}
      onClose={onClose}
      footer={
        <>
          <Key
            grow
            variant={busy ? 'waiting' : 'primary'}
            disabled={none}
            icon={<Play aria-hidden size={22} />}
            onClick={() => void start()}
          >
            {t(busy ? 'start.going' : 'start.go')}
          </Key>
          {failure && <StatusBand tone="bad">{failureText(failure)}</StatusBand>}
        </>
      }
    >
      <Sources edition={edition} own={own} source={source} onChoose={(one) => setKey(keyOf(one))} />
      <RoundOptionsForm
        choice={choice}
        counts={counts}
        questions={questions}
        levels={source.kind === 'sector'}
        none={none}
        onChoose={choose}
      />
      <p className="vu-startround__links">
        <a href={inEdition(`/classe/direct/cartes#${token}`)} target="_blank" rel="noopener">
          <Printer aria-hidden size={20} />
          {t('card.cards')}
        </a>
        <a href={inEdition(`/classe/quiz#${token}`)} target="_blank" rel="noopener">
          <ArrowRight aria-hidden size={20} />
          {t('start.ownManage')}
        </a>
      </p>
    </CentrePanel>
  );
}

type SourcesProps = Pick<StartRoundProps, 'edition'> & {
  own: ReturnType<typeof useOwnQuizzes>;
  source: RoundSource;
  onChoose: (source: RoundSource) => void;
};

/** The pavilions' quizzes and the teacher's own. */
function Sources({ edition, own, source, onChoose }: SourcesProps) {
  const t = useWords('roundGuide');
  const say = useSay();
  return (
    <label className="vu-startround__source">
      {t('start.source')}
      <select value={keyOf(source)} onChange={({ target }) => onChoose(sourceOf(target.value))}>
        <optgroup label={t('start.sectors')}>
          {edition.sectors
            .filter(({ id }) => edition.quizSectors.includes(id))
            .map((sector) => (
              <option key={sector.id} value={`sector:${sector.id}`}>
                {say(sector.name)}
              </option>
            ))}
        </optgroup>
        {own.length > 0 && (
          <optgroup label={t('start.own')}>
            {own.map((one) => (
              <option key={one.id} value={`own:${one.id}`}>
                {t('start.ownLine', { title: one.title, count: one.questions })}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </label>
  );
}
