import { type ReactNode, useRef, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import { OrderKey, type Waits } from './OrderKey.tsx';

type OrderChoiceProps = {
  icon: ReactNode;
  name: string;
  line?: string | undefined;
  on: boolean;
  waits: Waits;
  title: string;
  explained?: string;
  /** What can be chosen; `close` once something was. */
  children: (close: () => void) => ReactNode;
};

/** A key that first asks how: the choice stands over it, Escape or a press beside it closes it. */
export function OrderChoice({ title, explained, children, ...key }: OrderChoiceProps) {
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  return (
    <>
      <OrderKey {...key} ref={trigger} opens={open} onPress={() => setOpen(true)} />
      <Popover
        className="vu-orderchoice"
        triggerRef={trigger}
        isOpen={open}
        onOpenChange={setOpen}
        placement="top"
        offset={14}
        containerPadding={12}
      >
        <Dialog className="vu-sheet">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {explained && <p className="vu-soft">{explained}</p>}
          {children(() => setOpen(false))}
        </Dialog>
      </Popover>
    </>
  );
}
