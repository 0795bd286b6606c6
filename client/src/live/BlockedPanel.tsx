import type { DeskBlock } from '@ville-usine/shared/live/block';
import { Undo2 } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { request } from '../net/request.ts';
import { connect } from '../net/socket.ts';
import { announce } from '../ui/announce.ts';
import { Card } from '../ui/Card.tsx';
import { Key } from '../ui/Key.tsx';
import { Pill } from '../ui/Pill.tsx';
import { SidePanel } from '../ui/SidePanel.tsx';
import { StatusBand } from '../ui/StatusBand.tsx';
import { frenchSpaces } from '../words/french-spaces.ts';
import { useFailure } from '../words/use-failure.ts';
import { useLanguage, useSay, useWords } from '../words/words.ts';
import { dayAndTime } from './blocked-line.ts';
import { ClassLabel } from './ClassLabel.tsx';
import './moderation-panels.css';
import './moderation-words.ts';

const AGAIN_MS = 10_000;

/** Who is blocked, by whom, since when and why; and the way back. `changes` grows with each block that is heard of. */
export function BlockedPanel({ changes, onClose }: { changes: number; onClose: () => void }) {
  const m = useWords('moderation');
  const failure = useFailure();
  const [blocks, setBlocks] = useState<DeskBlock[] | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const top = useRef<HTMLDivElement>(null);
  const load = useCallback(async () => {
    await connect('staff');
    const answer = await request('visitor:blocks', {});
    if (answer.ok) setBlocks(answer.value.blocks);
    else setFault(m('blocked.unreachable'));
  }, [m]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a block somewhere else is a reason to look.
  useEffect(() => {
    void load();
    const timer = setInterval(load, AGAIN_MS);
    return () => clearInterval(timer);
  }, [load, changes]);

  async function unblock({ id, pseudonym }: DeskBlock) {
    const answer = await request('visitor:unblock', { blockId: id });
    setFault(answer.ok ? null : failure(answer.error));
    if (answer.ok) {
      announce(m('done.unblock', { pseudonym }));
      // The key that was pressed goes with its card, and would take the focus out of the dialogue.
      top.current?.focus();
    }
    await load();
  }

  const holding = blocks?.filter(({ ended }) => ended === null) ?? [];
  const over = blocks?.filter(({ ended }) => ended !== null) ?? [];
  return (
    <SidePanel title={m('blocked.title')} onClose={onClose}>
      <div className="vu-col vu-mod__panel" ref={top} tabIndex={-1}>
        {fault && <StatusBand tone="bad">{fault}</StatusBand>}
        {blocks && holding.length === 0 && <p className="vu-soft">{m('blocked.none')}</p>}
        <ul className="vu-col" aria-label={m('blocked.holding')}>
          {holding.map((one) => (
            <BlockCard key={one.id} block={one} onUnblock={() => void unblock(one)} />
          ))}
        </ul>
        {over.length > 0 && (
          <>
            <h3>{m('blocked.over')}</h3>
            <ul className="vu-col">
              {over.map((one) => (
                <BlockCard key={one.id} block={one} />
              ))}
            </ul>
          </>
        )}
      </div>
    </SidePanel>
  );
}

function BlockCard({ block, onUnblock }: { block: DeskBlock; onUnblock?: () => void }) {
  const m = useWords('moderation');
  const say = useSay();
  const language = useLanguage();
  const when = (at: string) => dayAndTime(at, language);
  const { pseudonym, classLabel, reason, scope, until, question, note, byName, at, ended } = block;
  return (
    <Card as="li" className="vu-mod__block">
      <div className="vu-row vu-row--wrap">
        <strong>{pseudonym}</strong>
        <ClassLabel label={classLabel} />
        <Pill tone={ended ? 'plain' : 'bad'}>{m(`block.reasons.${reason}`)}</Pill>
      </div>
      <p>« {frenchSpaces(question)} »</p>
      {note && <p className="vu-soft">{frenchSpaces(note)}</p>}
      <p className="vu-small">
        {say(block.sessionTitle)} · {m('blocked.by', { name: byName, ...when(at) })} ·{' '}
        {scope === 'week' && until ? m('blocked.until', when(until)) : m('blocked.untilSession')}
      </p>
      {ended && (
        <p className="vu-small">
          {ended.byName
            ? m('blocked.endedBy', { name: ended.byName, ...when(ended.at) })
            : m('blocked.endedAlone', when(ended.at))}
        </p>
      )}
      {onUnblock && (
        <Key
          variant="secondary"
          size="m"
          icon={<Undo2 aria-hidden size={20} />}
          aria-label={m('blocked.unblockLong', { pseudonym })}
          onClick={onUnblock}
        >
          {m('blocked.unblock')}
        </Key>
      )}
    </Card>
  );
}
