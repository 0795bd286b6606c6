import type { ReactNode, Ref } from 'react';
import { useWords } from '../../words/words.ts';
import './tour-board-words.ts';

/** The network is gone, or the visit has ended. */
export type Waits = 'network' | 'over' | null;

type OrderKeyProps = {
  icon: ReactNode;
  name: string;
  /** Under its name: since it is on, how long it lasts. */
  line?: string | undefined;
  /** Pressed: the class is led so now. */
  on?: boolean;
  /** Why no order reaches the class now; null while they do. */
  waits: Waits;
  /** It opens a choice: whether that one stands open. */
  opens?: boolean;
  ref?: Ref<HTMLButtonElement>;
  onPress: () => void;
};

/** One of the six keys a class is led by. Where orders cannot leave it says so and stays in its place. */
export function OrderKey({ icon, name, line, on = false, waits, opens, ref, onPress }: OrderKeyProps) {
  const t = useWords('tourBoard');
  const small = waits ? t(`orders.waits.${waits}`) : line;
  return (
    <button
      ref={ref}
      type="button"
      className="vu-orderkey"
      data-on={on}
      data-waits={waits !== null}
      aria-pressed={opens === undefined ? on : undefined}
      aria-haspopup={opens === undefined ? undefined : 'dialog'}
      aria-expanded={opens}
      aria-disabled={waits !== null}
      onClick={() => waits === null && onPress()}
    >
      {icon}
      <span>{name}</span> {small && <small>{small}</small>}
    </button>
  );
}
