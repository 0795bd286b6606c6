import type { HttpReplies } from '@ville-usine/shared/http';
import type { ProgrammeEvent } from '@ville-usine/shared/programme/event';
import { byDate } from '@ville-usine/shared/programme/event-days';
import { facetsOfEvent, fits, readFilter } from '@ville-usine/shared/programme/event-filter';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { LoadedEdition } from '../content/load-edition.ts';
import { ownAddress } from '../ops/own-address.ts';
import { packedJson } from '../ops/packed-json.ts';
import { Refusal } from '../ops/refusal.ts';
import type { ServerParts } from '../ops/server-parts.ts';
import { drawTerritory } from './draw-territory.ts';
import { eventCalendar } from './event-calendar.ts';

/** What happens in the territory, as a list with its map and as calendars: the same for everybody. */
export function programmeRoutes(
  app: FastifyInstance,
  parts: Pick<ServerParts, 'edition' | 'clock' | 'env' | 'base'>,
): void {
  const { edition, clock } = parts;
  let shown = showProgramme(edition);
  /** As the edition stands now: its files may change while the server runs. */
  const now = () => {
    if (shown.version !== edition.version) shown = showProgramme(edition);
    return shown;
  };

  function sendCalendar(request: FastifyRequest, to: FastifyReply, list: ProgrammeEvent[], name: string) {
    const base = ownAddress(parts, request);
    return to
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', `attachment; filename="${name}.ics"`)
      .header('cache-control', 'no-cache')
      .send(eventCalendar(list, { edition: edition.id, base, now: clock.now() }));
  }

  app.get('/api/programme', (request, to) => now().sendAll(request, to));

  app.get<{ Querystring: Record<string, unknown> }>('/api/programme.ics', (request, to) => {
    const filter = readFilter(request.query);
    const list = now().events.filter((event) => fits(facetsOfEvent(event), filter));
    return sendCalendar(request, to, list, 'pres-de-chez-toi');
  });

  app.get<{ Params: { file: string } }>('/api/programme/:file', (request, to) => {
    const id = request.params.file.match(/^(.+)\.ics$/)?.[1];
    const event = now().events.find((one) => one.id === id && one.when);
    if (!event) throw new Refusal('not-found');
    return sendCalendar(request, to, [event], event.id);
  });
}

/** What `GET /api/programme` answers: events in the order of their dates, and the map of the territory. */
export function publicProgramme({
  programme: { departements, partners, events: all },
}: LoadedEdition): HttpReplies['GET /api/programme'] {
  const events = [...all].sort(byDate);
  const named = events.flatMap(({ place }) =>
    place?.town ? [{ town: place.town, departement: place.departement }] : [],
  );
  const map = drawTerritory(departements, named);
  return { events, partners, map };
}

function showProgramme(edition: LoadedEdition) {
  const all = publicProgramme(edition);
  return { version: edition.version, events: all.events, sendAll: packedJson(all) };
}
