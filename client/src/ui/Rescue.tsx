import { Component, type ReactNode } from 'react';
import { useWords } from '../words/words.ts';
import { Key } from './Key.tsx';
import { Sheet } from './Sheet.tsx';
import './rescue.css';
import { inEdition } from '../net/base.ts';

type RescueProps = {
  children: ReactNode /** Draws nothing but this when its content breaks. */;
  instead?: ReactNode;
};

/** Catches what breaks below it (a chunk that did not arrive, a fault of ours) and leaves two ways out. */
export class Rescue extends Component<RescueProps, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return this.props.instead ?? <RescueSheet />;
  }
}

function RescueSheet() {
  const t = useWords('core');
  return (
    <Sheet as="main" className="vu-rescue">
      <h1>{t('error.title')}</h1>
      <p className="vu-lead">{t('error.line')}</p>
      <div className="vu-row vu-row--wrap">
        <Key onClick={() => window.location.reload()}>{t('retry')}</Key>
        <Key variant="secondary" onClick={() => window.location.assign(inEdition('/visite'))}>
          {t('without3d')}
        </Key>
      </div>
    </Sheet>
  );
}
