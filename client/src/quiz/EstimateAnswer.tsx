import type { QuizAnswer } from '@ville-usine/shared/quiz/question';
import { useWords } from '../words/words.ts';

type EstimateAnswerProps = {
  value: number | null;
  scale: { unit: string; min: number; max: number; step: number };
  solution: QuizAnswer | null;
  locked: boolean;
  onValue: (value: number | null) => void;
};

/** A number on a scale: a slider for the hand, a field for the keyboard. */
export function EstimateAnswer({ value, scale, solution, locked, onValue }: EstimateAnswerProps) {
  const t = useWords('quiz');
  const { unit, min, max, step } = scale;
  const solved = solution?.kind === 'estimate' ? solution.value : null;
  const share = (number: number) => `${((number - min) / (max - min)) * 100}%`;
  return (
    <div className="vu-estimate">
      <div className="vu-estimate__field">
        <input
          type="number"
          inputMode="decimal"
          aria-label={t('value', { unit })}
          value={value ?? ''}
          min={min}
          max={max}
          step={step}
          disabled={solved !== null || locked}
          onChange={(event) => onValue(event.target.value === '' ? null : Number(event.target.value))}
        />
        <span>{unit}</span>
      </div>
      <div className="vu-estimate__scale">
        <input
          type="range"
          aria-label={t('value', { unit })}
          aria-valuetext={`${value ?? min} ${unit}`}
          value={value ?? min}
          min={min}
          max={max}
          step={step}
          disabled={solved !== null || locked}
          onChange={(event) => onValue(Number(event.target.value))}
        />
        {solved !== null && <i style={{ left: share(solved) }} />}
      </div>
      <div className="vu-estimate__ends" aria-hidden>
        <span>
          {min.toLocaleString('fr-FR')} {unit}
        </span>
        <span>
          {max.toLocaleString('fr-FR')} {unit}
        </span>
      </div>
      {solved !== null && (
        <p className="vu-estimate__solution">
          {t('solution', { value: solved.toLocaleString('fr-FR'), unit })}
        </p>
      )}
    </div>
  );
}
