import type { ReactNode } from 'react';
import { SidePanel } from '../ui/SidePanel.tsx';
import { useWords } from '../words/words.ts';
import './moderation-panels.css';
import './moderation-words.ts';

/** What each key of the desk does, in the order in which one learns them. */
const KEYS = [
  ['approve', ['A']],
  ['refuse', ['R']],
  ['tell', ['P']],
  ['reword', ['E']],
  ['merge', ['F']],
  ['hold', ['H']],
  ['later', ['→']],
  ['move', ['↑', '↓']],
  ['undo', ['Z', 'U', 'Ctrl+Z']],
  ['block', ['B']],
  ['filter', ['S']],
  ['sessions', ['M']],
  ['blocked', ['L']],
  ['say', ['C']],
  ['sound', ['N']],
  ['help', ['?']],
] as const;

type KeysPanelProps = { on: boolean; onToggle: () => void; onClose: () => void };

/** The keys of the desk, and the switch that silences them. */
export function KeysPanel({ on, onToggle, onClose }: KeysPanelProps) {
  const m = useWords('moderation');
  return (
    <SidePanel title={m('keys.title')} subtitle={m('keys.line')} onClose={onClose}>
      <div className="vu-col vu-mod__panel">
        <label className="vu-mod__switch">
          <input type="checkbox" checked={on} onChange={onToggle} />
          <span>{m('keys.on')}</span>
        </label>
        <dl className="vu-mod__keylist">
          {KEYS.map(([name, keys]) => (
            <div key={name}>
              <dt>{m(`keys.${name}`)}</dt>
              <dd>
                {keys.map<ReactNode>((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </SidePanel>
  );
}
