import type { LiveSnapshot } from '@ville-usine/shared/live/event';
import type { RefusalReason } from '@ville-usine/shared/live/question';
import { can } from '@ville-usine/shared/people/can';
import { Check, Coffee, Info, PenLine, SkipForward, X } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { patiently } from '../net/patiently.ts';
import { Key } from '../ui/Key.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { useWords } from '../words/words.ts';
import { DeskGate } from './DeskGate.tsx';
import { type DeskProps, FollowedSession } from './FollowedSession.tsx';
import './desk.css';
import './desk-words.ts';
import { ModerationHeader } from './ModerationHeader.tsx';
import { ModerationJournal } from './ModerationJournal.tsx';
import { ModerationQuestion, NearQuestions } from './ModerationQuestion.tsx';
import { ModerationQueue } from './ModerationQueue.tsx';
import './moderation.css';
import './moderation-widths.css';
import { NetworkBand } from './NetworkBand.tsx';
import { REASONS, RefusalForm } from './RefusalForm.tsx';
import { RewordForm } from './RewordForm.tsx';
import { useModeration } from './use-moderation.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { hasContactDetails } from './waiting-list.ts';

const VoiceBeside = lazy(() =>
  patiently(async () => ({ default: (await import('../voice/VoiceBeside.tsx')).VoiceBeside })),
);

/** `/moderation`: nothing a pupil writes reaches another pupil before someone here has read it. */
export default function ModerationDesk() {
  return (
    <DeskGate
      admits={(staff) => can(staff, 'question:moderate')}
      concerns={(session, staff) => can(staff, 'question:moderate', session)}
    >
      {(desk) => (
        <FollowedSession key={desk.session.id} session={desk.session}>
          {(snapshot) => <Joined {...desk} snapshot={snapshot} />}
        </FollowedSession>
      )}
    </DeskGate>
  );
}

function Joined(props: DeskProps & { snapshot: LiveSnapshot }) {
  const { staff, snapshot } = props;
  const t = useWords('desk');
  const moderation = useModeration(snapshot);
  const { current, mode, setMode } = moderation;
  const held = current !== null && hasContactDetails(current);
  const { near } = moderation;
  const [chosenReason, setReason] = useState<RefusalReason | null>(null);
  const reason = chosenReason ?? (held ? 'contact-details' : 'off-topic');
  const [keys, setKeys] = useState(true);
  const region = useRef<HTMLElement>(null);

  const currentId = current?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the question or the form changes.
  useEffect(() => {
    setReason(null);
    // A form that closes takes the focus with it; the question takes it over.
    if (mode === 'read' && document.activeElement === document.body) region.current?.focus();
  }, [currentId, mode]);

  const back = () => {
    setMode('read');
    region.current?.focus();
  };
  const startMerge = () => {
    const only = near.length === 1 ? near[0] : undefined;
    if (current && only) moderation.merge(current, only);
    else setMode('merge');
  };
  const refuse = () => current && moderation.refuse(current, reason);
  useShortcuts(
    mode === 'refuse'
      ? {
          ...Object.fromEntries(REASONS.map((one, index) => [String(index + 1), () => setReason(one)])),
          enter: refuse || undefined,
          escape: back,
        }
      : {
          a: current ? () => moderation.approve(current) : undefined,
          e: current ? () => setMode('reword') : undefined,
          r: current ? () => setMode('refuse') : undefined,
          ...(mode === 'merge'
            ? Object.fromEntries(
                near.map((one, index) => [
                  String(index + 1),
                  () => current && moderation.merge(current, one),
                ]),
              )
            : {}),
          f: near.length > 0 ? startMerge : undefined,
          arrowright: current ? () => moderation.putOff(current) : undefined,
          arrowdown: () => moderation.move(1),
          arrowup: () => moderation.move(-1),
          z: () => void moderation.undo(),
          escape: mode === 'read' ? undefined : back,
        },
    keys,
  );

  return (
    <div className="vu-desk">
      <ModerationHeader {...props} keys={keys} onKeys={() => setKeys(!keys)} />
      <Suspense>
        <VoiceBeside snapshot={snapshot} />
      </Suspense>
      <main className="vu-mod">
        <ModerationQueue moderation={moderation} />
        <section className="vu-sheet vu-mod__main" aria-label={t('mod.question')} ref={region} tabIndex={-1}>
          <div className="vu-mod__bands">
            <NetworkBand line={t('mod.networkLine')} />
            {moderation.notice && (
              <StatusBand tone={moderation.notice.tone} icon={<Info aria-hidden size={22} />}>
                {moderation.notice.text}
              </StatusBand>
            )}
          </div>
          {current ? (
            <>
              <ModerationQuestion question={current} compact={mode !== 'read' && mode !== 'merge'} />
              {mode === 'refuse' && (
                <RefusalForm reason={reason} onReason={setReason} onRefuse={() => refuse()} onBack={back} />
              )}
              {mode === 'reword' && (
                <RewordForm
                  key={current.id}
                  words={current.text}
                  onReword={(text, publish) => void moderation.reword(current, text, publish)}
                  onBack={back}
                />
              )}
              {(mode === 'read' || mode === 'merge') && (
                <>
                  <NearQuestions
                    near={near}
                    choosing={mode === 'merge'}
                    onMerge={(into) => moderation.merge(current, into)}
                  />
                  <div className="vu-mod__acts">
                    <Key
                      variant="green"
                      size="xl"
                      full
                      icon={<Check aria-hidden size={26} />}
                      end={<kbd>A</kbd>}
                      onClick={() => moderation.approve(current)}
                    >
                      {t('mod.approve')}
                    </Key>
                    <Key
                      variant="secondary"
                      grow
                      icon={<PenLine aria-hidden size={20} />}
                      end={<kbd>E</kbd>}
                      onClick={() => setMode('reword')}
                    >
                      {t('mod.reword')}
                    </Key>
                    <Key
                      variant="red"
                      grow
                      icon={<X aria-hidden size={20} />}
                      end={<kbd>R</kbd>}
                      onClick={() => setMode('refuse')}
                    >
                      {t('mod.refuse')}
                    </Key>
                    <Key
                      variant="secondary"
                      grow
                      icon={<SkipForward aria-hidden size={20} />}
                      end={<kbd>{t('mod.keys.right')}</kbd>}
                      onClick={() => moderation.putOff(current)}
                    >
                      {t('mod.later')}
                    </Key>
                  </div>
                </>
              )}
            </>
          ) : (
            <div className="vu-nothing vu-mod__empty">
              <span className="vu-nothing__icon">
                <Coffee aria-hidden size={34} />
              </span>
              <strong>{t('mod.emptyTitle')}</strong>
              <p className="vu-soft">{t('mod.empty')}</p>
            </div>
          )}
        </section>
        <ModerationJournal snapshot={snapshot} staffId={staff.id} onUndo={() => void moderation.undo()} />
      </main>
    </div>
  );
}
