import { RotateCcw } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useId } from 'react';
import { Link } from 'wouter';
import { patiently } from '../../net/patiently.ts';
import { useWords } from '../../words/words.ts';
import '../../world/pause.css';
import { type CaptionWish, restsByItself, useSettings } from '../../world/settings-store.ts';
import { announce } from '../announce.ts';
import { Key } from '../Key.tsx';
import { LanguageTool } from '../LanguageTool.tsx';
import { SidePanel } from '../SidePanel.tsx';
import { Switch } from '../Switch.tsx';
import './comfort.css';
import './comfort-words.ts';
import { FIRST_READING, LETTERS, TEXT_SIZES, useReading } from './reading-store.ts';

const Commands = lazy(() =>
  patiently(async () => ({ default: (await import('../../world/controls/Commands.tsx')).Commands })),
);

const CAPTIONS: readonly CaptionWish[] = ['quiet', 'always', 'never'];

type OneOfProps<T> = {
  legend: string;
  options: readonly T[];
  chosen: T;
  choose: (one: T) => void;
  children: (one: T) => ReactNode;
};

function OneOf<T extends string | number>({ legend, options, chosen, choose, children }: OneOfProps<T>) {
  const name = useId();
  return (
    <fieldset className="vu-quality">
      <legend>{legend}</legend>
      {options.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={chosen === one} onChange={() => choose(one)} />
          {children(one)}
        </label>
      ))}
    </fieldset>
  );
}

/** How one likes to read: kept on the device; pause, captions and keys are those of the city. */
export default function ComfortPanel({ onClose }: { onClose: () => void }) {
  const t = useWords('comfort');
  const { size, letter, airy } = useReading();
  const { calm, captions } = useSettings();
  const reset = () => {
    useReading.setState(FIRST_READING);
    useSettings.setState({ calm: restsByItself, captions: 'quiet' });
    announce(t('said.reset'));
  };
  return (
    <SidePanel title={t('title')} subtitle={t('line')} onClose={onClose}>
      <OneOf
        legend={t('size')}
        options={TEXT_SIZES}
        chosen={size}
        choose={(value) => {
          useReading.setState({ size: value });
          announce(t('said.size', { value }));
        }}
      >
        {(value) => t('percent', { value })}
      </OneOf>
      <OneOf
        legend={t('letter')}
        options={LETTERS}
        chosen={letter}
        choose={(one) => {
          useReading.setState({ letter: one });
          announce(t('said.letter', { name: t(`letters.${one}`) }));
        }}
      >
        {(one) => t(`letters.${one}`)}
      </OneOf>
      <Switch
        label={t('airy')}
        hint={t('airyHint')}
        on={airy}
        set={(on) => {
          useReading.setState({ airy: on });
          announce(t(on ? 'said.airyOn' : 'said.airyOff'));
        }}
      />
      <figure className="vu-comfortsample">
        <figcaption className="vu-small">{t('sampleLabel')}</figcaption>
        <p>{t('sample')}</p>
      </figure>
      <Switch
        label={t('calm')}
        hint={t('calmHint')}
        on={calm}
        set={(on) => {
          useSettings.setState({ calm: on });
          announce(t(on ? 'said.calmOn' : 'said.calmOff'));
        }}
      />
      <OneOf
        legend={t('captions')}
        options={CAPTIONS}
        chosen={captions}
        choose={(wish) => useSettings.setState({ captions: wish })}
      >
        {(wish) => t(`captionWishes.${wish}`)}
      </OneOf>
      <details className="vu-comfortkeys">
        <summary>{t('keys')}</summary>
        <Suspense>
          <Commands />
        </Suspense>
      </details>
      <div className="vu-row vu-row--wrap">
        <LanguageTool />
        <Key size="m" variant="secondary" icon={<RotateCcw aria-hidden size={20} />} onClick={reset}>
          {t('reset')}
        </Key>
      </div>
      <p>
        <Link href="/visite/accessibilite" onClick={onClose}>
          {t('more')}
        </Link>
      </p>
    </SidePanel>
  );
}
