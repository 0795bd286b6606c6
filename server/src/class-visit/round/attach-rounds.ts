import { chooseQuestions, playedOf, playedOwn } from '@ville-usine/shared/class-visit/round/choose-questions';
import type { PlayedQuestion } from '@ville-usine/shared/class-visit/round/round';
import type { Round } from '@ville-usine/shared/class-visit/round/round-machine';
import type { RoundHere } from '@ville-usine/shared/class-visit/round/round-wire';
import type { Person } from '@ville-usine/shared/people/person';
import type { Payload } from '@ville-usine/shared/wire';
import type { AppServer, AppSocket } from '../../ops/app-socket.ts';
import { handle } from '../../ops/handle.ts';
import { Refusal } from '../../ops/refusal.ts';
import type { ServerParts } from '../../ops/server-parts.ts';
import { ownQuizOf } from '../../quiz/own-quizzes.ts';
import { changePupil } from '../tour/pupils.ts';
import { guidesRoom, tourRoom } from '../tour/tour-room.ts';
import type { RoundParts } from './round-parts.ts';
import { RoundRoom } from './round-room.ts';

const NOTHING: RoundHere = { round: null, self: null, board: null };

/** Live quizzes of classes, a room for each that is on its class's screens. */
export function attachRounds(io: AppServer, parts: ServerParts): { close(): void } {
  const { storage, edition, clock, logger } = parts;
  const rooms = new Map<string, Promise<RoundRoom | null>>();

  /** Whether one of this person's pages is in the room. */
  const isIn = (room: string, personId: string): boolean => {
    for (const id of io.sockets.adapter.rooms.get(room) ?? [])
      if (io.sockets.sockets.get(id)?.data.person.id === personId) return true;
    return false;
  };
  const roundParts: RoundParts = {
    storage,
    clock,
    edition,
    logger,
    io,
    isHere: (classId, id) => isIn(tourRoom(classId), id),
    isGuide: (classId, id) => isIn(guidesRoom(classId), id),
  };

  async function roomOf(classId: string): Promise<RoundRoom | null> {
    const opening = rooms.get(classId) ?? RoundRoom.open(roundParts, classId);
    rooms.set(classId, opening);
    const room = await opening.catch((error) => {
      rooms.delete(classId);
      throw error;
    });
    if (!room && rooms.get(classId) === opening) rooms.delete(classId);
    return room;
  }

  /** The round of this name on the class's screens. Throws `round-gone`. */
  async function roundOf(classId: string, roundId: string): Promise<RoundRoom> {
    const room = await roomOf(classId);
    if (room?.round.id !== roundId) throw new Refusal('round-gone');
    return room;
  }

  async function questionsFor(
    classId: string,
    { source, level }: Payload<'round:start'>,
  ): Promise<{ questions: PlayedQuestion[]; title: Round['title'] }> {
    if (source.kind === 'sector') {
      const quiz = edition.quizzes.find(({ sector }) => sector === source.sector);
      if (!quiz) throw new Refusal('round-empty');
      return { questions: playedOf(quiz, level), title: quiz.title };
    }
    const own = await ownQuizOf(storage.db, classId, source.id);
    if (!own) throw new Refusal('quiz-unknown');
    return { questions: playedOwn(own.questions), title: { fr: own.title, en: own.title } };
  }

  async function start(classId: string, wish: Payload<'round:start'>): Promise<RoundRoom> {
    const before = await roomOf(classId);
    if (before?.round.id === wish.id) return before;
    if (before && before.round.phase.is !== 'over') throw new Refusal('round-running');
    const { questions, title } = await questionsFor(classId, wish);
    const { id, source, hall, options } = wish;
    // One more to practise on, where there is one.
    const count = wish.questions + (options.practice ? 1 : 0);
    const chosen = chooseQuestions(questions, count, id);
    if (chosen.length === 0) throw new Refusal('round-empty');
    await before?.order({ do: 'leave' });
    const sector = source.kind === 'sector' ? source.sector : null;
    const opening = RoundRoom.start(roundParts, classId, {
      id,
      source,
      title,
      sector,
      hall: sector ?? hall,
      questions: chosen,
      options: { ...options, practice: options.practice && chosen.length > 1 },
      phase: { is: 'lobby' },
      shown: [],
      ranking: false,
      podium: null,
    });
    rooms.set(classId, opening);
    return opening;
  }

  io.on('connection', (socket) => {
    const heard = async () => {
      const classId = inClass(socket, socket.data.person)?.classId;
      if (classId) (await rooms.get(classId))?.moved();
    };
    handle(socket, 'round:get', async (_, person) => {
      const member = inClass(socket, person);
      const room = member && (await roomOf(member.classId));
      return room ? room.enters(member.as) : NOTHING;
    });
    handle(socket, 'round:start', async (wish) => {
      const room = await start(led(socket), wish);
      return room.enters('guide');
    });
    handle(socket, 'round:order', async ({ roundId, order }) => {
      const classId = led(socket);
      const room = await roundOf(classId, roundId);
      if (!(await room.order(order))) rooms.delete(classId);
      return {};
    });
    handle(socket, 'round:extra', async ({ pupilId, extra }) => {
      const classId = led(socket);
      const kept = await storage.write((trx) => changePupil(trx, classId, pupilId, { extra_time: extra }));
      if (!kept) throw new Refusal('pupil-gone');
      await (await roomOf(classId))?.extraChanged(pupilId);
      return {};
    });
    handle(socket, 'round:cards', async ({ roundId, index, cards }) => {
      await (await roundOf(led(socket), roundId)).cards(index, cards);
      return {};
    });
    handle(socket, 'round:answer', async ({ roundId, index, answer }, person) => {
      const { classId, id } = played(socket, person);
      return { self: await (await roundOf(classId, roundId)).answer(id, index, answer) };
    });
    handle(socket, 'round:read', async ({ roundId, index }, person) => {
      const { classId, id } = played(socket, person);
      await (await roundOf(classId, roundId)).read(id, index);
      return {};
    });
    socket.on('disconnecting', () => void setImmediate(() => void heard().catch(() => undefined)));
  });

  return {
    close() {
      for (const opening of rooms.values()) void opening.then((room) => room?.close()).catch(() => undefined);
    },
  };
}

/** The class whose visit this page is in, and as what; null in none. */
function inClass(
  socket: AppSocket,
  person: Person,
): { classId: string; as: 'guide' | { pupil: string } } | null {
  const guided = socket.data.guides?.classId;
  if (guided) return { classId: guided, as: 'guide' };
  if (person.kind !== 'visitor' || person.classId === null) return null;
  return socket.rooms.has(tourRoom(person.classId))
    ? { classId: person.classId, as: { pupil: person.id } }
    : null;
}

/** The class that this page leads. Throws `not-allowed`. */
function led(socket: AppSocket): string {
  const classId = socket.data.guides?.classId;
  if (!classId) throw new Refusal('not-allowed');
  return classId;
}

/** The class that this page's pupil plays in. Throws `not-allowed`. */
function played(socket: AppSocket, person: Person): { classId: string; id: string } {
  const member = inClass(socket, person);
  if (!member || member.as === 'guide') throw new Refusal('not-allowed');
  return { classId: member.classId, id: member.as.pupil };
}
