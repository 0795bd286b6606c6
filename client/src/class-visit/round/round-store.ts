import type { RoundBoard, RoundNow } from '@ville-usine/shared/class-visit/round/round';
import type { RoundHere } from '@ville-usine/shared/class-visit/round/round-wire';
import type { Payload, Replies, RequestName } from '@ville-usine/shared/wire';
import { create } from 'zustand';
import { type Patience, request } from '../../net/request.ts';
import type { Failure, Result } from '../../net/result.ts';
import { listen } from '../../net/socket.ts';
import { useGuide } from '../tour/guide-store.ts';
import { useTour } from '../tour/tour-store.ts';

type RoundState = RoundHere & {
  /** The last thing asked that could not be done. */
  refused: Failure | null;
  /** Milliseconds that the server's clock is ahead of this device's. */
  skew: number;
};

const NONE = { round: null, self: null, board: null } as const;

/** The class's live quiz on this page, a pupil's or a guide's; `followRound` alone writes it. */
export const useRound = create<RoundState>(() => ({ ...NONE, refused: null, skew: 0 }));

/** The server's clock now, milliseconds: a round's times are on it. */
export const roundClock = (): number => Date.now() + useRound.getState().skew;

function take(round: RoundNow | null): void {
  if (!round) {
    useRound.setState(NONE);
    return;
  }
  const { self, board, round: before } = useRound.getState();
  const isNext = before?.id === round.id && before.index !== round.index;
  useRound.setState({
    round,
    self: self?.roundId === round.id ? self : null,
    board: board?.roundId === round.id ? (isNext ? unanswered(board) : board) : null,
    skew: round.now - Date.now(),
  });
}

/** A board as it is before anything of the next question was told. */
const unanswered = (board: RoundBoard): RoundBoard => ({
  ...board,
  players: board.players.map((one) => ({ ...one, answered: false })),
  tally: [],
  cards: null,
});

function takeHere({ round, self, board }: RoundHere): void {
  take(round);
  if (round) useRound.setState({ self, board });
}

let started = false;

/**
 * Follows the class's live quiz from now on, on this page: once a pupil has joined their class's visit (`followTour`) or a
 * guide leads it (`leadTour`), and again after every cut.
 */
export function followRound(): void {
  if (started) return;
  started = true;
  listen('round:now', take);
  listen('round:self', (self) => {
    if (useRound.getState().round?.id === self.roundId) useRound.setState({ self });
  });
  listen('round:board', (board) => {
    if (useRound.getState().round?.id === board.roundId) useRound.setState({ board });
  });
  listen('round:count', (count) =>
    useRound.setState(({ round }) => ({ round: round && { ...round, count } })),
  );
  useTour.subscribe((now, before) => {
    if (now.joins !== before.joins) void ask();
    else if (!now.tour && before.tour) useRound.setState(NONE);
  });
  useGuide.subscribe((now, before) => {
    if (now.enters !== before.enters) void ask();
  });
  if (useTour.getState().joins > 0 || useGuide.getState().enters > 0) void ask();
}

async function ask(): Promise<void> {
  const answer = await request('round:get', {});
  if (answer.ok) takeHere(answer.value);
}

/** What an answer tells of the round; most tell nothing, since everyone hears of it at once. */
function took({ round, self = null, board = null }: Partial<RoundHere>): void {
  if (round) takeHere({ round, self, board });
  else if (self) useRound.setState({ self });
}

type RoundRequest = Exclude<Extract<RequestName, `round:${string}`>, 'round:get'>;

/** Asks something of the class's quiz; what was refused is in the store until the next asking. */
export async function roundAsks<N extends RoundRequest>(
  name: N,
  payload: Payload<N>,
  patience?: Patience,
): Promise<Result<Replies[N]>> {
  useRound.setState({ refused: null });
  const answer = await request(name, payload, patience);
  if (!answer.ok) useRound.setState({ refused: answer.error });
  else took(answer.value);
  return answer;
}
