import { X } from 'lucide-react';
import { type CSSProperties, type ReactNode, useEffect } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useWords } from '../words/words.ts';
import './Sheet.css';
import './panel.css';
import { useScrollStop } from './use-scroll-stop.ts';

export type PanelProps = {
  /** The heading, which also names the dialogue. */
  title: string;
  subtitle?: ReactNode;
  /** In the header before the title: a logo or a portrait (wrap it in `.vu-logo`). */
  badge?: ReactNode;
  /** CSS colour of the header; white text on it must reach 4.5. Without it the header is plain paper. */
  accent?: string;
  /** Keys that stay in view at the bottom. */
  footer?: ReactNode;
  /** In place of the usual header; it must bring its own heading with `slot="title"`. */
  head?: ReactNode;
  /** On phones the whole screen, where one answers rather than reads. */
  whole?: boolean;
  onClose: () => void;
  children: ReactNode;
};

type Shape = 'side' | 'centre' | 'centre narrow' | 'centre wide';

/** After a dialogue, keys must reach the city again when nothing else held the focus. */
function giveFocusBack() {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body || document.activeElement === null) {
      document.querySelector<HTMLElement>('#world [tabindex], #world canvas, main')?.focus();
    }
  });
}

/**
 * A modal dialogue over the page or the canvas: takes the focus, keeps it, closes on Escape or a click beside
 * it, and gives the focus back.
 */
export function Panel({ shape, ...props }: PanelProps & { shape: Shape }) {
  const t = useWords('core');
  const { title, subtitle, badge, accent, footer, head, whole, onClose, children } = props;
  const words = useScrollStop();
  useEffect(() => giveFocusBack, []);
  const side = shape === 'side';
  const names = (whole ? `${shape} whole` : shape).split(' ').map((word) => `vu-panel--${word}`);
  return (
    <ModalOverlay
      className={side ? 'vu-over' : 'vu-over vu-over--centre'}
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className={['vu-panel', ...names].join(' ')}>
        <Dialog
          className="vu-sheet"
          style={accent ? ({ '--vu-accent': accent } as CSSProperties) : undefined}
        >
          {head !== undefined ? (
            head
          ) : (
            <header className={accent ? 'vu-sheet__head' : 'vu-sheet__title'}>
              {badge}
              <div className="vu-grow">
                <Heading slot="title" level={2}>
                  {title}
                </Heading>
                {subtitle !== undefined && <p>{subtitle}</p>}
              </div>
              <button
                type="button"
                className={accent ? 'vu-close' : 'vu-close vu-close--paper'}
                aria-label={t('close')}
                onClick={onClose}
              >
                <X aria-hidden size={22} />
              </button>
            </header>
          )}
          <div ref={words} className="vu-panel__body">
            {children}
          </div>
          {footer !== undefined && <footer className="vu-sheet__foot">{footer}</footer>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
