import type { Replay } from '@ville-usine/shared/live/replay';
import { FileText, Pause, Play, SkipBack, SkipForward } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { Chip } from '../ui/Chip.tsx';
import { Key } from '../ui/Key.tsx';
import { Pill } from '../ui/Pill.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { clockTime } from '../words/times.ts';
import { useLanguage, useSay, useWords } from '../words/words.ts';
import './after.css';
import './record.css';
import './after-words.ts';
import { ReplayLines } from './ReplayLines.tsx';
import { entriesOf, neighbouring, questionTimes, seenBy, spanOf } from './replay-clock.ts';

/** The clock goes on in steps of so many milliseconds: nothing glides. */
const STEP_MS = 250;
const SPEEDS = [1, 4] as const;

/** A session played again, at its own pace or four times as fast; it never begins by itself. */
export function ReplayPlayer({ replay }: { replay: Replay }) {
  const t = useWords('after');
  const say = useSay();
  const language = useLanguage();
  const { session, moments } = replay;
  const { from, to } = useMemo(() => spanOf(moments), [moments]);
  const entries = useMemo(() => entriesOf(moments), [moments]);
  const asked = useMemo(() => questionTimes(moments), [moments]);
  // Where nothing was asked, one walks from poll to poll.
  const times = asked.length > 0 ? asked : entries;
  const [ms, setMs] = useState(from);
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<(typeof SPEEDS)[number]>(1);
  const over = ms >= to;
  useEffect(() => {
    if (!playing || over) return;
    const timer = setInterval(() => setMs((was) => Math.min(to, was + STEP_MS * speed)), STEP_MS);
    return () => clearInterval(timer);
  }, [playing, speed, over, to]);

  if (entries.length === 0) {
    return <Sheet className="vu-prose">{<p className="vu-lead">{t('replay.empty')}</p>}</Sheet>;
  }
  const seen = seenBy(moments, ms);
  const time = clockTime(new Date(ms).toISOString(), language);
  const n = seen.asked.size;
  const where =
    asked.length === 0
      ? time
      : n === 0
        ? t('replay.before', { time })
        : t('replay.at', { time, n, all: asked.length });
  const running = playing && !over;
  return (
    <Sheet className="vu-replay">
      <header className="vu-replay__head">
        <h2>{say(session.title)}</h2>
        <p className="vu-soft">{t('replay.line')}</p>
      </header>
      <section className="vu-replay__deck" aria-label={t('replay.controls')}>
        <div className="vu-row vu-row--wrap">
          <Key
            variant="secondary"
            size="m"
            icon={<SkipBack aria-hidden size={20} />}
            aria-label={t('replay.previous')}
            onClick={() => setMs(neighbouring(times, ms, -1))}
          />
          <Key
            size="m"
            icon={running ? <Pause aria-hidden size={20} /> : <Play aria-hidden size={20} />}
            onClick={() => {
              if (over) setMs(from);
              setPlaying(!running);
            }}
          >
            {t(running ? 'replay.pause' : 'replay.play')}
          </Key>
          <Key
            variant="secondary"
            size="m"
            icon={<SkipForward aria-hidden size={20} />}
            aria-label={t('replay.next')}
            onClick={() => setMs(neighbouring(times, ms, 1))}
          />
          {SPEEDS.map((one) => (
            <Chip
              key={one}
              on={speed === one}
              aria-label={t('replay.speed', { speed: one })}
              onClick={() => setSpeed(one)}
            >
              ×{one}
            </Chip>
          ))}
          <Key variant="quiet" size="m" onClick={() => setMs(to)}>
            {t('replay.whole')}
          </Key>
        </div>
        <div className="vu-replay__line">
          <span className="vu-replay__marks" aria-hidden>
            {times.map((one) => (
              <i key={one.id} style={{ left: `${((one.ms - from) / (to - from)) * 100}%` }} />
            ))}
          </span>
          <input
            type="range"
            min={from}
            max={to}
            step={1000}
            value={ms}
            aria-label={t('replay.timeline')}
            aria-valuetext={where}
            onChange={(event) => setMs(Number(event.target.value))}
            onKeyDown={(event) => {
              const by = event.key === 'PageUp' ? 1 : event.key === 'PageDown' ? -1 : null;
              if (by === null) return;
              event.preventDefault();
              setMs(neighbouring(times, ms, by));
            }}
          />
        </div>
        <p className="vu-row vu-row--wrap">
          <b className="vu-grow">{where}</b>
          {seen.state && <Pill>{t(`replay.states.${seen.state}`)}</Pill>}
        </p>
      </section>
      {n === 0 && asked.length > 0 && (
        <p className="vu-replay__first vu-soft">
          {t('replay.waiting', { time: clockTime(new Date(times[0]?.ms ?? from).toISOString(), language) })}
        </p>
      )}
      <ReplayLines replay={replay} entries={entries} ms={ms} seen={seen} />
      <div className="vu-replay__foot">
        <Key
          variant="secondary"
          size="m"
          icon={<FileText aria-hidden size={20} />}
          href={`/visite/rencontre/${session.id}/compte-rendu`}
        >
          {t('over.transcript')}
        </Key>
      </div>
    </Sheet>
  );
}
