import { z } from 'zod';
import { SectorId } from '../content/sector.ts';
import {
  type Board,
  type Brought,
  HINTS,
  type Hint,
  LISTEN_MAX_S,
  type TourNow,
  type TourSelf,
} from './tour.ts';

const Zone = z.custom<'city' | `hall:${string}`>(
  (text) => typeof text === 'string' && /^(city|hall:[a-z]+)$/.test(text),
);
const Id = z.string().min(1).max(60);

const ShownSchema = z.strictObject({
  zone: Zone,
  kind: z.enum(['stand', 'step', 'quiz', 'live']),
  target: Id,
  opened: z.boolean(),
});

/** What a guide can ask of a class. */
export const TourOrder = z.discriminatedUnion('do', [
  /** Opens the visit: the clock of the stops runs. */
  z.strictObject({ do: z.literal('begin') }),
  z.strictObject({ do: z.literal('end') }),
  z.strictObject({ do: z.literal('invite') }),
  /** Brings everyone to the guide, or to the stop, in five seconds. */
  z.strictObject({ do: z.literal('gather') }),
  z.strictObject({ do: z.literal('cancel-gather') }),
  z.strictObject({ do: z.literal('follow') }),
  z.strictObject({
    do: z.literal('free'),
    within: z.union([z.null(), z.strictObject({ hall: SectorId }), z.strictObject({ district: SectorId })]),
  }),
  z.strictObject({ do: z.literal('listen'), seconds: z.number().int().min(5).max(LISTEN_MAX_S) }),
  z.strictObject({ do: z.literal('stop-listening') }),
  z.strictObject({ do: z.literal('show'), shown: ShownSchema }),
  z.strictObject({ do: z.literal('hide') }),
  /** To a stop of the itinerary; with `bring` everyone is gathered there. */
  z.strictObject({ do: z.literal('stop'), index: z.number().int().min(0).max(29), bring: z.boolean() }),
]);
export type TourOrder = z.infer<typeof TourOrder>;

/**
 * Client → server, of a class visit under way. Whoever has proved the private link's secret (`guide:enter`, anew on every
 * connection) leads; a pupil is known by their visit.
 */
export const TOUR_REQUESTS = {
  'guide:enter': z.strictObject({
    token: z.string().min(20).max(100),
    /** The same for all pages of one browser, so that a board and a walk in the city are one machine. */
    device: Id.optional(),
  }),
  'guide:order': TourOrder,
  'guide:hint': z.strictObject({ pupilId: Id, hint: z.enum(HINTS) }),
  'guide:bring': z.strictObject({ pupilId: Id }),
  'guide:remove': z.strictObject({ pupilId: Id }),
  'guide:allow': z.strictObject({ pupilId: Id }),
  /** One more place for the class than its plan has. */
  'guide:open-place': z.strictObject({}),
  /** A pupil enters their class's visit, anew on every connection. */
  'tour:join': z.strictObject({}),
  'tour:hand': z.strictObject({ up: z.boolean() }),
  /** How it goes on this device: the HTML page one reads (null in the 3D city), and whether one cannot get on. */
  'tour:report': z.strictObject({
    page: z
      .string()
      .regex(/^\/[a-z0-9/:-]*$/)
      .max(120)
      .nullable(),
    stuck: z.boolean(),
  }),
} as const;

export type TourReplies = {
  'guide:enter': { tour: TourNow; board: Board };
  'guide:order': Record<string, never>;
  'guide:hint': Record<string, never>;
  'guide:bring': Record<string, never>;
  'guide:remove': Record<string, never>;
  'guide:allow': Record<string, never>;
  'guide:open-place': { places: number };
  /** Null where the visitor's class has no visit under its code. */
  'tour:join': { tour: TourNow; self: TourSelf } | null;
  'tour:hand': Record<string, never>;
  'tour:report': Record<string, never>;
};

/** Server → client, of a class visit under way. */
export type TourEvents = {
  /** To everyone in the class's visit, guides too, whenever it changes. */
  'tour:now': (tour: TourNow) => void;
  /** To one pupil, when something of themselves changes. */
  'tour:self': (self: TourSelf) => void;
  /** To one pupil: they stand there now. */
  'tour:brought': (brought: Brought) => void;
  /** To one pupil, from their teacher. */
  'tour:hint': (hint: Hint) => void;
  /** To the guides. */
  'tour:board': (board: Board) => void;
  /** To the pages of the device that led until now: the class is led from another one. */
  'guide:taken': () => void;
  /** To the other pages of the device that leads again. */
  'guide:leads': () => void;
  /** To the guides: the class and its visit are erased. */
  'guide:erased': () => void;
};
