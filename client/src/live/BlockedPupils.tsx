import type { DeskBlock } from '@ville-usine/shared/live/block';
import { Hourglass } from 'lucide-react';
import { useEffect, useState } from 'react';
import { request } from '../net/request.ts';
import { connect } from '../net/socket.ts';
import { StatusBand } from '../ui/StatusBand.tsx';
import { useLanguage, useWords } from '../words/words.ts';
import { dayAndTime } from './blocked-line.ts';
import './moderation-words.ts';

const AGAIN_MS = 15_000;

/** Tells a teacher which pupils of the class may not take part now, why and until when; nothing where all may. */
export function BlockedPupils() {
  const m = useWords('moderation');
  const language = useLanguage();
  const [blocks, setBlocks] = useState<DeskBlock[]>([]);
  useEffect(() => {
    const look = async () => {
      await connect('staff');
      const answer = await request('visitor:blocks', {});
      if (answer.ok) setBlocks(answer.value.blocks);
    };
    void look();
    const timer = setInterval(look, AGAIN_MS);
    return () => clearInterval(timer);
  }, []);
  if (blocks.length === 0) return null;
  const until = ({ until }: DeskBlock) =>
    until === null ? m('blocked.untilSession') : m('blocked.until', dayAndTime(until, language));
  const lines = blocks.map((one) =>
    m('blocked.ofClassLine', {
      pseudonym: one.pseudonym,
      reason: m(`block.reasons.${one.reason}`),
      until: until(one),
    }),
  );
  return (
    <StatusBand
      tone="wait"
      icon={<Hourglass aria-hidden size={22} />}
      title={m('blocked.ofClass', { count: blocks.length })}
    >
      {lines.join(', ')}
    </StatusBand>
  );
}
