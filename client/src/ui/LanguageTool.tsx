import { Languages } from 'lucide-react';
import { speak, useLanguage, useWords } from '../words/words.ts';
import { Tool } from './Tool.tsx';

/** Changes to the other language; says which one, in its own words. */
export function LanguageTool() {
  const core = useWords('core');
  const arrival = useWords('arrival');
  const other = useLanguage() === 'fr' ? 'en' : 'fr';
  return (
    <Tool
      icon={<Languages aria-hidden size={22} />}
      aria-label={arrival('language')}
      onClick={() => void speak(other)}
    >
      <span lang={other}>{core('otherLanguage')}</span>
    </Tool>
  );
}
