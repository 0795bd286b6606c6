import { RotateCcw, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { announce } from '../../ui/announce.ts';
import { Key } from '../../ui/Key.tsx';
import { useWords } from '../../words/words.ts';
import { useKeyNames } from '../use-key-names.ts';
import { useBindings } from './bindings-store.ts';
import { type Command, FIRST_BUTTONS, FIRST_KEYS, type PadCommand } from './commands.ts';
import './commands.css';
import './controls-words.ts';
import { firstPad } from './gamepad.ts';
import { bindButton, bindKey, type Refused, SLOTS, unbind } from './rebind.ts';

const WALKING = ['forward', 'back', 'left', 'right', 'turnLeft', 'turnRight'] as const;
const DOING = ['run', 'interact', 'map', 'questions', 'view', 'plaza', 'sound', 'pause'] as const;
/** Codes with which a waiting slot is left as it was. */
const LEAVES = new Set(['Escape', 'Tab']);
const EMPTIES = new Set(['Backspace', 'Delete']);

type Waiting = { device: 'key' | 'pad'; command: Command; slot: number } | null;

/** « Commandes »: which key and which gamepad button does what; a part of the pause. */
export function Commands() {
  const t = useWords('controls');
  const namesOf = useKeyNames();
  const { keys, pad } = useBindings();
  const [waiting, wait] = useState<Waiting>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [hasPad, setHasPad] = useState(() => firstPad() !== null);

  const say = (sentence: string | null) => {
    setSaid(sentence);
    if (sentence) announce(sentence, 'assertive');
  };
  const done = (result: object | Refused, command: Command, name: string) => {
    wait(null);
    if (!('refused' in result)) {
      useBindings.setState(result);
      say(t('bound', { key: name, command: t(`command.${command}`) }));
    } else if (result.refused === 'reserved') say(t('reserved', { key: name }));
    else say(t('taken', { key: name, command: t(`command.${result.by}`) }));
  };
  const press = (event: KeyboardEvent, command: Command, slot: number) => {
    if (waiting?.device !== 'key') return;
    if (event.code === 'Tab') return wait(null);
    event.preventDefault();
    event.stopPropagation();
    if (LEAVES.has(event.code)) wait(null);
    else if (EMPTIES.has(event.code)) {
      wait(null);
      useBindings.setState({ keys: unbind(keys, command, slot) });
    } else
      done(
        bindKey(keys, command, slot, event),
        command,
        event.key.length === 1 ? event.key.toUpperCase() : event.key,
      );
  };

  useEffect(() => {
    const look = () => setHasPad(firstPad() !== null);
    window.addEventListener('gamepadconnected', look);
    window.addEventListener('gamepaddisconnected', look);
    return () => {
      window.removeEventListener('gamepadconnected', look);
      window.removeEventListener('gamepaddisconnected', look);
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew for each slot that waits
  useEffect(() => {
    if (waiting?.device !== 'pad') return;
    const before = new Set(pressedNow());
    let frame = requestAnimationFrame(function look() {
      const button = pressedNow().find((one) => !before.has(one));
      if (button === undefined) frame = requestAnimationFrame(look);
      else {
        const command = waiting.command as PadCommand;
        done(bindButton(pad, command, waiting.slot, button), command, t('button', { number: button + 1 }));
      }
    });
    return () => cancelAnimationFrame(frame);
  }, [waiting]);

  const slots = (device: 'key' | 'pad', command: Command, names: string[]) =>
    Array.from({ length: Math.min(SLOTS, names.length + 1) }, (_, slot) => {
      const open = waiting?.device === device && waiting.command === command && waiting.slot === slot;
      const name = names[slot];
      return (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: a slot is its place
          key={slot}
          type="button"
          className="vu-slot"
          data-waiting={open}
          disabled={command === 'pause' && device === 'key'}
          aria-label={t(name ? 'change' : 'add', { command: t(`command.${command}`), key: name ?? '' })}
          onClick={() => {
            say(null);
            wait({ device, command, slot });
            announce(t(device === 'key' ? 'pressKey' : 'pressButton'), 'assertive');
          }}
          onKeyDown={(event) => open && press(event, command, slot)}
          onBlur={() => open && wait(null)}
        >
          {open ? t(device === 'key' ? 'waitsKey' : 'waitsButton') : (name ?? '+')}
        </button>
      );
    });

  return (
    <section className="vu-commands" aria-labelledby="vu-commands">
      <h3 id="vu-commands">{t('title')}</h3>
      <p className="vu-soft">{t('how')}</p>
      <dl>
        {[...WALKING, ...DOING].map((command) => (
          <div key={command}>
            <dt>{t(`command.${command}`)}</dt>
            <dd>{slots('key', command, namesOf(command))}</dd>
          </div>
        ))}
      </dl>
      <h4>{t('pad')}</h4>
      {hasPad ? (
        <dl>
          {DOING.map((command) => (
            <div key={command}>
              <dt>{t(`command.${command}`)}</dt>
              <dd>
                {slots(
                  'pad',
                  command,
                  pad[command].map((number) => t('button', { number: number + 1 })),
                )}
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className="vu-soft">{t('noPad')}</p>
      )}
      {said && (
        <p className="vu-commands__said">
          {said}
          <button type="button" aria-label={t('close')} onClick={() => setSaid(null)}>
            <X aria-hidden size={18} />
          </button>
        </p>
      )}
      <Key
        size="m"
        variant="secondary"
        icon={<RotateCcw aria-hidden size={20} />}
        onClick={() => {
          useBindings.setState({ keys: FIRST_KEYS, pad: FIRST_BUTTONS });
          say(t('wasReset'));
        }}
      >
        {t('reset')}
      </Key>
    </section>
  );
}

const pressedNow = () =>
  (firstPad()?.buttons ?? []).flatMap((button, index) => (button.pressed ? [index] : []));
