import { type ArrowRight, BookOpen, Camera, DoorOpen, LogOut, MessageCircle, Puzzle } from 'lucide-react';
import { useWords } from '../words/words.ts';
import { useKeyNames } from './use-key-names.ts';
import { type Prompt, useWorld } from './world-store.ts';

const ICONS: Record<Prompt['verb'], typeof ArrowRight> = {
  enter: DoorOpen,
  leave: LogOut,
  read: BookOpen,
  play: Puzzle,
  meet: MessageCircle,
  photo: Camera,
};

/** What can be done here, as a key one presses, clicks or touches. */
export function HudPrompt() {
  const t = useWords('world');
  const prompt = useWorld((state) => state.prompt);
  const panel = useWorld((state) => state.panel);
  const key = useKeyNames()('interact')[0];
  if (!prompt || panel) return null;
  const Drawn = ICONS[prompt.verb];
  return (
    <button type="button" className="vu-prompt" onClick={prompt.act} aria-keyshortcuts={key}>
      <span className="vu-prompt__key" aria-hidden>
        <b data-long={key && key.length > 1}>{key}</b>
        <Drawn size={28} />
      </span>
      <strong>{t(`verb.${prompt.verb}`, { label: prompt.label })}</strong>
    </button>
  );
}
