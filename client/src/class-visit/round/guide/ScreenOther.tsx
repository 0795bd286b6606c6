import type { RoundQuestion, RoundResult } from '@ville-usine/shared/class-visit/round/round';
import { localeOf } from '@ville-usine/shared/content/language';
import { ArrowRight } from 'lucide-react';
import { useLanguage, useSay, useWords } from '../../../words/words.ts';
import { along, dotsOf } from './result-facts.ts';
import './round-guide-words.ts';

type Of<Kind> = Extract<RoundQuestion, { kind: Kind }>;
type ScreenOtherProps = { question: RoundQuestion; result: RoundResult | null };

/** How many dots fit beside each other on a scale. */
const COLUMNS = 24;

/** What is to be put in order, matched or estimated; once the result is shown, how it is right. */
export function ScreenOther({ question, result }: ScreenOtherProps) {
  switch (question.kind) {
    case 'order':
      return <Order question={question} result={result} />;
    case 'match':
      return <Match question={question} result={result} />;
    case 'estimate':
      return <Estimate question={question} result={result} />;
    default:
      return null;
  }
}

function Order({ question, result }: { question: Of<'order'>; result: RoundResult | null }) {
  const t = useWords('roundGuide');
  const say = useSay();
  const right = result?.solution.kind === 'order' ? result.solution.order : null;
  const items = right ? right.map((index) => question.items[index]!) : question.items;
  return (
    <>
      {right && <Title result={result} words={t('screen.order')} />}
      <ol className="vu-screenlist" data-right={right !== null}>
        {items.map((item, index) => (
          <li key={item.fr}>
            <b>{right ? index + 1 : '•'}</b>
            <span>{say(item)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

function Match({ question, result }: { question: Of<'match'>; result: RoundResult | null }) {
  const t = useWords('roundGuide');
  const say = useSay();
  const pairs = result?.solution.kind === 'match' ? result.solution.pairs : null;
  if (pairs)
    return (
      <>
        <Title result={result} words={t('screen.match')} />
        <ul className="vu-screenpairs">
          {question.lefts.map((left, index) => (
            <li key={left.fr}>
              <b>{say(left)}</b>
              <ArrowRight aria-hidden size={30} />
              <span>{say(question.rights[pairs[index]!]!)}</span>
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <div className="vu-screencolumns">
      {[question.lefts, question.rights].map((side, index) => (
        <ul key={index === 0 ? 'left' : 'right'} className="vu-screenlist">
          {side.map((one) => (
            <li key={one.fr}>
              <span>{say(one)}</span>
            </li>
          ))}
        </ul>
      ))}
    </div>
  );
}

function Estimate({ question, result }: { question: Of<'estimate'>; result: RoundResult | null }) {
  const t = useWords('roundGuide');
  const language = useLanguage();
  const { min, max, unit } = question;
  const solved = result?.solution.kind === 'estimate' ? result.solution.value : null;
  const dots = dotsOf(result?.values ?? [], question, COLUMNS);
  const rows = Math.max(1, ...dots.map(({ row }) => row + 1));
  const said = (value: number) => value.toLocaleString(localeOf(language));
  return (
    <div className="vu-screenscale">
      {solved !== null && (
        <Title result={result} words={t('screen.estimate', { value: said(solved), unit })} />
      )}
      <svg
        viewBox={`0 0 ${COLUMNS * 10} ${rows * 10 + 14}`}
        role="img"
        aria-label={solved === null ? `${said(min)} – ${said(max)} ${unit}` : t('screen.estimates')}
      >
        <rect x="0" y={rows * 10 + 4} width={COLUMNS * 10} height="4" rx="2" fill="#ecdcbd" />
        {dots.map(({ at, row }) => (
          <circle
            key={`${at} ${row}`}
            cx={at * COLUMNS * 10}
            cy={(rows - row) * 10 - 4}
            r="4.2"
            fill="#0f5c66"
          />
        ))}
        {solved !== null && (
          <path
            d={`M${along(solved, question) * COLUMNS * 10} 0v${rows * 10 + 14}`}
            stroke="#17785c"
            strokeWidth="2"
          />
        )}
      </svg>
      <p className="vu-screenscale__ends">
        <span>
          {said(min)} {unit}
        </span>
        <span>
          {said(max)} {unit}
        </span>
      </p>
      {dots.length > 0 && <p className="vu-roundscreen__line">{t('screen.estimates')}</p>}
    </div>
  );
}

function Title({ result, words }: { result: RoundResult | null; words: string }) {
  const t = useWords('roundGuide');
  return (
    <p className="vu-screentitle">
      <b>{words}</b>
      {result && result.right > 0 && (
        <span>{t('screen.rightOf', { right: result.right, given: result.given })}</span>
      )}
    </p>
  );
}
