import { REASONS } from './RefusalForm.tsx';
import type { Moderation } from './use-moderation.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { isSetAside } from './waiting-list.ts';

type Acts = {
  refuse: () => void;
  back: () => void;
  /** Looks at the next session alone, after the last one at all of them again. */
  filterNext: () => void;
  openSessions: () => void;
  openBlocked: () => void;
  openHelp: () => void;
  say: () => void;
  sound: () => void;
};

/** The keys of the desk; each is also a button. */
export function useModerationKeys(moderation: Moderation, acts: Acts, on: boolean): void {
  const { current, mode, near, setMode } = moderation;
  const free = current && !isSetAside(current) ? current : null;
  const merge = () => {
    const only = near.length === 1 ? near[0] : undefined;
    if (free && only) moderation.merge(free, only);
    else setMode('merge');
  };
  const undo = () => void moderation.undo();
  const digits = <T>(list: readonly T[], act: (one: T) => void) =>
    Object.fromEntries(list.map((one, index) => [String(index + 1), () => act(one)]));
  const forms = {
    refuse: {
      ...digits(REASONS, moderation.setReason),
      p: current?.classLabel ? () => moderation.setTellTeacher(!moderation.tellTeacher) : undefined,
      enter: acts.refuse,
      escape: acts.back,
    },
    // These have their own: the field's Enter and Escape, and the keys of the block's form.
    reword: { escape: acts.back },
    block: {},
  };
  useShortcuts(
    mode === 'refuse' || mode === 'reword' || mode === 'block'
      ? forms[mode]
      : {
          a: free ? () => moderation.approve(free) : undefined,
          e: free ? () => setMode('reword') : undefined,
          r: current ? () => setMode('refuse') : undefined,
          h: free ? () => void moderation.hold(free) : undefined,
          b: free ? () => setMode('block') : undefined,
          f: free && near.length > 0 ? merge : undefined,
          ...(mode === 'merge' && free ? digits(near, (one) => moderation.merge(free, one)) : {}),
          arrowright: free ? () => moderation.putOff(free) : undefined,
          arrowdown: () => moderation.move(1),
          arrowup: () => moderation.move(-1),
          z: undo,
          u: undo,
          undo,
          s: acts.filterNext,
          m: acts.openSessions,
          l: acts.openBlocked,
          c: acts.say,
          n: acts.sound,
          '?': acts.openHelp,
          escape: mode === 'read' ? undefined : acts.back,
        },
    on,
  );
}
