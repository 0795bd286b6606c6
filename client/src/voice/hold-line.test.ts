import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followSpeaker, holdLine } from './hold-line.ts';
import { stopListening, useListening } from './listening.ts';

const heard = () => {
  const { state, wished, take } = useListening.getState();
  return { state, wished, take };
};
const hears = (take: string) => useListening.setState({ state: 'on', failure: null, wished: 'agora', take });

describe('L213. Whoever chose to hear a session hears it as long as a panel or the place they stand at is part of it', () => {
  it('closing the panel at its place changes nothing; leaving the place ends it', () => {
    const leave = holdLine('agora');
    const close = holdLine('agora');
    hears('one');
    close();
    close();
    expect(heard()).toEqual({ state: 'on', wished: 'agora', take: 'one' });
    leave();
    expect(heard()).toEqual({ state: 'off', wished: null, take: null });
  });
  it('closing another session’s panel does not end it', () => {
    const leave = holdLine('agora');
    const close = holdLine('hall');
    hears('one');
    close();
    expect(heard().state).toBe('on');
    leave();
  });
});

describe('L214. Another take of the speaker is heard by whoever wished to, on one line', () => {
  let lines = 0;
  beforeEach(() => {
    lines = 0;
    vi.stubGlobal(
      'RTCPeerConnection',
      class {
        constructor() {
          lines += 1;
        }
        addTransceiver() {}
        addEventListener() {}
        createOffer = () => Promise.reject(new Error('no network'));
        close() {}
      },
    );
  });
  afterEach(() => {
    stopListening();
    vi.unstubAllGlobals();
  });
  const follow = (take: string | null) =>
    followSpeaker({ sessionId: 'agora', as: 'visitor', picture: true, take });

  it('two parts of the page that see the same take open one line', () => {
    hears('one');
    follow('two');
    follow('two');
    expect(lines).toBe(1);
    expect(heard()).toEqual({ state: 'opening', wished: 'agora', take: 'two' });
  });
  it('the take one hears already opens none, and nor does whoever wished nothing', () => {
    hears('one');
    follow('one');
    stopListening();
    follow('two');
    expect(lines).toBe(0);
  });
  it('while nobody speaks the line rests and the wish stays', () => {
    hears('one');
    follow(null);
    expect(heard()).toEqual({ state: 'off', wished: 'agora', take: null });
  });
});
