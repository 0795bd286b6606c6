import { expect, test } from 'vitest';
import { useConnection } from '../../net/connection.ts';
import { visitorOwner } from '../../net/owner.ts';
import { useVisit } from '../../people/visit-store.ts';
import { type HungUp, watchLine } from './moved-elsewhere.ts';
import { useMoved } from './use-in-class.ts';

/** The page's line, as it breaks and comes back. */
class Line {
  private readonly hear: { disconnect?: (reason: string) => void; connect?: () => void } = {};
  on(name: 'disconnect' | 'connect', hear: (reason: string) => void): void {
    this.hear[name] = hear as () => void;
  }
  breaks(reason: string): void {
    this.hear.disconnect?.(reason);
  }
  comes(): void {
    this.hear.connect?.();
  }
}

const lea = { kind: 'visitor', id: 'lea', pseudonym: 'Léa', classId: 'c' } as never;
const opensAnew = () => visitorOwner.setState({ id: 'new', before: 'lea' });
/** Léa is at this page, on a line that stands. */
function sits(): Line {
  useMoved.setState({ moved: false });
  useConnection.setState({ closing: false });
  visitorOwner.setState({ id: 'lea', before: null });
  useVisit.setState({ status: 'open', visitor: lea, classLabel: '4e B', classKey: 'K7FX' });
  const line = new Line();
  watchLine(line as unknown as HungUp);
  return line;
}

test('V59. A page on which the server hung up, and whose visitor it then no longer knows, says that the visit goes on elsewhere', () => {
  sits().breaks('io server disconnect');
  opensAnew();
  expect(useMoved.getState().moved).toBe(true);
});

test('V59. A broken line does not say so', () => {
  sits().breaks('transport close');
  opensAnew();
  expect(useMoved.getState().moved).toBe(false);
});

test('V59. Nor does a server that restarts', () => {
  const line = sits();
  useConnection.setState({ closing: true });
  line.breaks('io server disconnect');
  opensAnew();
  expect(useMoved.getState().moved).toBe(false);
});

test('V59. Nor a line that came back, nor another pupil at this machine', () => {
  const line = sits();
  line.breaks('io server disconnect');
  line.comes();
  opensAnew();
  expect(useMoved.getState().moved).toBe(false);
  sits().breaks('io server disconnect');
  visitorOwner.setState({ id: 'tom', before: null });
  expect(useMoved.getState().moved).toBe(false);
});
