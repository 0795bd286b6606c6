import { useEffect, useRef } from 'react';
import { useWords } from '../words/words.ts';
import './voice.css';
import './voice-words.ts';

const EVERY_MS = 100;
/** Speech at an arm's length fills the bar at about this root mean square. */
const FULL = 0.2;

/** How loud one's own voice comes in; drawn without React, ten times a second. */
export function VoiceLevel({ microphone }: { microphone: MediaStream }) {
  const t = useWords('voice');
  const bar = useRef<HTMLMeterElement>(null);
  useEffect(() => {
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    analyser.fftSize = 1024;
    context.createMediaStreamSource(microphone).connect(analyser);
    const wave = new Float32Array(analyser.fftSize);
    const timer = setInterval(() => {
      analyser.getFloatTimeDomainData(wave);
      const mean = wave.reduce((sum, value) => sum + value * value, 0) / wave.length;
      if (bar.current) bar.current.value = Math.min(1, Math.sqrt(mean) / FULL);
    }, EVERY_MS);
    return () => {
      clearInterval(timer);
      void context.close();
    };
  }, [microphone]);
  return (
    <meter ref={bar} className="vu-talk__level" min={0} max={1} value={0} aria-label={t('speak.level')} />
  );
}
