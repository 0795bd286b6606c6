import { BookOpen, Coffee } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useLocation } from 'wouter';
import { announce } from '../../ui/announce.ts';
import { Key } from '../../ui/Key.tsx';
import { useWords } from '../../words/words.ts';
import { followTour, useTour } from '../tour/tour-store.ts';
import './put-aside.css';
import './tour-pupil-words.ts';

/** Over the whole city while a pupil is put aside; the pages without 3D stay open, and it goes by itself. */
export function PutAside() {
  const t = useWords('tourPupil');
  const [, navigate] = useLocation();
  const removed = useTour((state) => state.self?.removed ?? false);
  const was = useRef(false);
  useEffect(followTour, []);
  useEffect(() => {
    if (was.current && !removed) announce(t('aside.over'));
    was.current = removed;
  }, [removed, t]);
  if (!removed) return null;
  return (
    <ModalOverlay className="vu-over vu-over--centre vu-aside" isOpen isKeyboardDismissDisabled>
      <Modal className="vu-panel vu-panel--centre vu-panel--narrow">
        <Dialog className="vu-sheet">
          <div className="vu-aside__words">
            <span className="vu-aside__sign">
              <Coffee aria-hidden size={34} />
            </span>
            <Heading slot="title" level={2}>
              {t('aside.title')}
            </Heading>
            <p className="vu-lead">{t('aside.line')}</p>
            <p className="vu-soft">{t('aside.pages')}</p>
            <Key autoFocus icon={<BookOpen aria-hidden size={22} />} onClick={() => navigate('/visite')}>
              {t('aside.read')}
            </Key>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
