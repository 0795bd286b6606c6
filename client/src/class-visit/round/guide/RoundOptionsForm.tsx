import type { RoundOptions } from '@ville-usine/shared/class-visit/round/round';
import { useId } from 'react';
import { useWords } from '../../../words/words.ts';
import { Choice } from './Choice.tsx';
import './round-guide-words.ts';
import { fitting, type RoundChoice, TEAMS, TIMERS } from './start-choice.ts';

const SWITCHES = ['practice', 'cards', 'speed'] as const;

type RoundOptionsFormProps = {
  choice: RoundChoice;
  counts: readonly number[];
  questions: number;
  /** The quiz has questions of two levels. */
  levels: boolean;
  /** No question fits. */
  none: boolean;
  onChoose: (change: Partial<RoundChoice>) => void;
};

/** How a round is played: how many questions, how long, alone or in teams. */
export function RoundOptionsForm(props: RoundOptionsFormProps) {
  const { choice, counts, questions, levels, none, onChoose } = props;
  const t = useWords('roundGuide');
  const { options, level } = choice;
  const set = (change: Partial<RoundOptions>) => onChoose({ options: fitting({ ...options, ...change }) });
  return (
    <>
      {levels && (
        <Choice
          title={t('start.level')}
          options={[
            { value: null, name: t('start.both') },
            { value: 'college' as const, name: t('start.college') },
            { value: 'lycee' as const, name: t('start.lycee') },
          ]}
          value={level}
          onChoose={(value) => onChoose({ level: value })}
        />
      )}
      {none ? (
        <p role="status" className="vu-startround__none">
          {t('start.noQuestion')}
        </p>
      ) : (
        <Choice
          title={t('start.count')}
          options={counts.map((count, index) => ({
            value: count,
            name: index === counts.length - 1 ? t('start.all', { count }) : count,
          }))}
          value={questions}
          onChoose={(value) => onChoose({ questions: value })}
        />
      )}
      <Choice
        title={t('start.timer')}
        explained={t('start.timerLine')}
        options={[
          { value: null, name: t('start.timerNone') },
          ...TIMERS.map((seconds) => ({ value: seconds, name: t('start.seconds', { seconds }) })),
        ]}
        value={options.seconds as (typeof TIMERS)[number] | null}
        onChoose={(seconds) => set({ seconds })}
      />
      <Choice
        title={t('start.teams')}
        explained={t('start.teamsLine')}
        options={[
          { value: 0, name: t('start.teamsNone') },
          ...TEAMS.map((teams) => ({ value: teams as number, name: teams })),
        ]}
        value={options.teams}
        onChoose={(teams) => set({ teams })}
      />
      <div className="vu-startround__switches">
        {SWITCHES.map((name) => (
          <Switch
            key={name}
            label={t(`start.${name}`)}
            line={t(`start.${name}Line`)}
            on={options[name]}
            why={
              name === 'speed' && (options.seconds === null || options.cards) ? t('start.speedNeeds') : null
            }
            onTurn={(on) => set({ [name]: on })}
          />
        ))}
      </div>
    </>
  );
}

type SwitchProps = {
  label: string;
  line: string;
  on: boolean;
  /** Why it cannot be turned on now. */
  why: string | null;
  onTurn: (on: boolean) => void;
};

function Switch({ label, line, on, why, onTurn }: SwitchProps) {
  const id = useId();
  return (
    <label className="vu-startround__switch" htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        checked={on}
        disabled={why !== null}
        aria-describedby={`${id}-line`}
        onChange={({ target }) => onTurn(target.checked)}
      />
      <span>
        {label}
        <span id={`${id}-line`} className="vu-small">
          {why ? `${line} ${why}` : line}
        </span>
      </span>
    </label>
  );
}
