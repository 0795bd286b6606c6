import type { TourPlace } from '@ville-usine/shared/class-visit/tour';
import type { Person, Visitor } from '@ville-usine/shared/people/person';
import { allSessions } from '../../live/sessions.ts';
import type { AppServer, AppSocket } from '../../ops/app-socket.ts';
import { errorForLog } from '../../ops/error-for-log.ts';
import { handle } from '../../ops/handle.ts';
import { Refusal } from '../../ops/refusal.ts';
import type { ServerParts } from '../../ops/server-parts.ts';
import type { Presence, Standing } from '../../presence/attach-presence.ts';
import { classVisitBy, openPlace, visitOfClass } from '../class-visits.ts';
import { attendance } from '../report/attendance.ts';
import { INVITED_FOR_MS } from './allow-goal.ts';
import { keptTour } from './kept-tour.ts';
import { changePupil, ensurePupil, selfOf } from './pupils.ts';
import { TourRoom, tourRoom } from './tour-room.ts';

/** Class visits under way, a room for each class of which somebody is there. */
export type Tours = {
  /** The class's plan was changed. */
  planned(classId: string): Promise<void>;
  /** Somebody could not get in because all places of the class are taken. */
  turnedAway(classId: string): void;
  close(): Promise<void>;
};

/** Class visits under way: guides lead, pupils follow, boards are told. */
export function attachTours(io: AppServer, parts: ServerParts, presence: Presence): Tours {
  const { storage, clock, edition, logger } = parts;
  const { db } = storage;
  const rooms = new Map<string, Promise<TourRoom | null>>();
  const present = attendance(parts);
  const sectors = new Map<string, string | null>();
  const learnSessions = async () => {
    for (const { id, sectorId, venue } of await allSessions(db))
      sectors.set(id, venue === 'agora' ? null : sectorId);
  };
  const roomParts = {
    storage,
    clock,
    edition,
    logger,
    io,
    presence,
    sectorOfSession: (id: string) => sectors.get(id) ?? null,
  };

  async function openRoom(classId: string): Promise<TourRoom | null> {
    const visit = await visitOfClass(db, classId);
    if (!visit) return null;
    await learnSessions();
    return new TourRoom(roomParts, classId, visit.plan, await keptTour(db, classId));
  }

  /** The room of a class; null where its code opens no visit. */
  async function roomOf(classId: string): Promise<TourRoom | null> {
    const opening = rooms.get(classId) ?? openRoom(classId);
    rooms.set(classId, opening);
    const room = await opening.catch((error) => {
      rooms.delete(classId);
      throw error;
    });
    if (!room) rooms.delete(classId);
    return room;
  }

  async function replan(classId: string): Promise<void> {
    const room = await rooms.get(classId);
    const visit = room ? await visitOfClass(db, classId) : null;
    if (room && visit) room.planned(visit.plan);
  }

  async function emptied(room: TourRoom): Promise<void> {
    if (!room.isEmpty) return;
    room.close();
    rooms.delete(room.classId);
  }

  /** Keeps where a pupil stood, for when they come back. */
  function keepPlace(personId: string, { copy, zone, pose }: Standing): void {
    if (!copy.startsWith('class:')) return;
    const place: TourPlace = { zone, x: pose.x, z: pose.z, heading: pose.heading };
    storage
      .write((trx) =>
        changePupil(trx, copy.slice('class:'.length), personId, {
          place_json: JSON.stringify(place),
          seen_at: clock.now().toISOString(),
        }),
      )
      .catch((error) => logger.error({ err: errorForLog(error) }, 'a place could not be kept'));
  }

  async function moved(personId: string, { copy }: Standing): Promise<void> {
    if (copy.startsWith('class:')) (await rooms.get(copy.slice('class:'.length)))?.moved(personId);
  }

  presence.watch({
    entered(personId) {
      const standing = presence.whereIs(personId);
      if (standing) void moved(personId, standing).catch(() => undefined);
    },
    left(personId, last) {
      keepPlace(personId, last);
      void moved(personId, last).catch(() => undefined);
    },
  });

  io.on('connection', (socket) => {
    /** The class whose room this page is in, and as what. */
    let inside: { room: TourRoom; as: 'guide' | 'pupil' } | null = null;

    async function leave(): Promise<void> {
      if (!inside) return;
      const { room, as } = inside;
      inside = null;
      if (as === 'guide') {
        room.guideLeaves(socket);
        delete socket.data.guides;
      } else {
        room.pupilLeaves(socket);
        if (!room.hasPupil(socket.data.person.id)) await present.went(socket.data.person.id);
      }
      void socket.leave(tourRoom(room.classId));
      await emptied(room);
    }
    /** The page's other parts hear that it is somebody else's now: its copy of the city may be another. */
    const renew = async () => {
      for (const hear of socket.data.renewed ?? []) await hear();
    };
    const led = (): TourRoom => {
      if (inside?.as !== 'guide') throw new Refusal('not-allowed');
      return inside.room;
    };
    const followed = (): TourRoom => {
      if (inside?.as !== 'pupil') throw new Refusal('not-found');
      return inside.room;
    };

    handle(socket, 'guide:enter', async ({ token, device }) => {
      const visit = await classVisitBy(db, token);
      await leave();
      const room = await roomOf(visit.classId);
      if (!room) throw new Refusal('visit-unknown');
      socket.data.guides = { classId: visit.classId, name: visit.teacher, device };
      inside = { room, as: 'guide' };
      await renew();
      return room.guideEnters(socket);
    });
    handle(socket, 'guide:order', async (order) => {
      await led().order(socket, order);
      return {};
    });
    handle(socket, 'guide:hint', async ({ pupilId, hint }) => {
      led().hint(pupilId, hint);
      return {};
    });
    handle(socket, 'guide:bring', async ({ pupilId }) => {
      led().bringOne(pupilId);
      return {};
    });
    handle(socket, 'guide:open-place', async () => {
      const { classId } = led();
      const places = await storage.write((trx) => openPlace(trx, classId));
      await replan(classId);
      return { places };
    });
    for (const [name, removed] of [
      ['guide:remove', true],
      ['guide:allow', false],
    ] as const)
      handle(socket, name, async ({ pupilId }) => {
        await led().change(pupilId, { removed });
        return {};
      });
    handle(socket, 'tour:join', async (_, person) => {
      const pupil = pupilOf(person);
      const room = pupil.classId ? await roomOf(pupil.classId) : null;
      if (!room || !pupil.classId) return null;
      await leave();
      const { classId } = pupil;
      const row = await storage.write((trx) => ensurePupil(trx, pupil.id, classId, clock.now()));
      // The page may have gone while its request waited.
      if (!socket.connected) throw new Refusal('closing');
      inside = { room, as: 'pupil' };
      socket.data.away = row.removed;
      if (row.removed) await renew();
      room.pupilEnters(socket);
      await present.came(classId, pupil.id);
      if (row.place) presence.allow(pupil.id, row.place, { forMs: INVITED_FOR_MS });
      await socket.join(tourRoom(classId));
      return { tour: room.now(), self: selfOf(row) };
    });
    handle(socket, 'tour:hand', async ({ up }, person) => {
      await followed().change(person.id, { hand: up });
      return {};
    });
    handle(socket, 'tour:report', async (report) => {
      followed().report(socket, report);
      return {};
    });
    socket.on('disconnect', () => void leave());
  });

  return {
    planned: replan,
    turnedAway: (classId) => void rooms.get(classId)?.then((room) => room?.turnedAway()),
    async close() {
      for (const opening of rooms.values()) void opening.then((room) => room?.close()).catch(() => undefined);
      await present.close();
    },
  };
}

/** Throws `not-allowed` for staff: they are in no class. */
function pupilOf(person: Person): Visitor {
  if (person.kind !== 'visitor') throw new Refusal('not-allowed');
  return person;
}
