import { Ear } from 'lucide-react';
import { useEffect } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { announce } from '../../ui/announce.ts';
import { useWords } from '../../words/words.ts';
import { letGo } from '../../world/controls/actions.ts';
import { stopLeading } from '../../world/way/lead-way.ts';
import { serverNow, useTour } from '../tour/tour-store.ts';
import { minutesAndSeconds, useSecondsLeft } from './seconds-left.ts';
import './tour-walk-words.ts';
import { WayOut } from './WayOut.tsx';

/**
 * While the teacher speaks the picture dims and no key walks. What is being written stays as it is beneath; the pages without 3D
 * stay open; silence ends by the server's clock, with or without a line. Whoever is put aside has a panel of their own.
 */
export function Held() {
  const t = useWords('tourWalk');
  const until = useTour(({ tour }) => tour?.listen?.until ?? null);
  const removed = useTour(({ self }) => self?.removed ?? false);
  const seconds = useSecondsLeft(until, serverNow);
  const isHeld = seconds !== null && seconds > 0 && !removed;
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once when it ends
  useEffect(() => {
    if (!isHeld) return;
    letGo();
    stopLeading();
    return () => {
      announce(t('listenOver'));
      requestAnimationFrame(() => {
        if (document.activeElement === document.body)
          document.querySelector<HTMLElement>('#world .vu-ground')?.focus();
      });
    };
  }, [isHeld]);
  if (!isHeld) return null;
  return (
    <ModalOverlay className="vu-held" isOpen isKeyboardDismissDisabled>
      <Modal>
        <Dialog className="vu-held__plate">
          <Ear aria-hidden size={40} />
          <Heading slot="title" level={2}>
            {t('listen')}
          </Heading>
          <p className="vu-held__end" role="timer">
            {t('listenEnd', { time: minutesAndSeconds(seconds) })}
          </p>
          <WayOut />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
