import { randomUUID } from 'node:crypto';
import type { ReportFile } from '@ville-usine/shared/class-visit/class-visit-http';
import type { ClassReport } from '@ville-usine/shared/class-visit/report';
import { reportCsv } from '@ville-usine/shared/class-visit/report-tables';
import { REPORT_WORDS } from '@ville-usine/shared/class-visit/report-words';
import { reportXapi } from '@ville-usine/shared/class-visit/report-xapi';
import type { Language } from '@ville-usine/shared/content/localized';
import type { HttpReplies } from '@ville-usine/shared/http';
import { EDITION_ZONE, isZone } from '@ville-usine/shared/live/time-zone';
import type { FastifyInstance } from 'fastify';
import { eraseClass } from '../../live/erase-class.ts';
import type { AppServer } from '../../ops/app-socket.ts';
import { bodyOf } from '../../ops/http-answers.ts';
import { ownAddress } from '../../ops/own-address.ts';
import { print, readyToPrint } from '../../ops/print.ts';
import type { ServerParts } from '../../ops/server-parts.ts';
import { classVisitBy } from '../class-visits.ts';
import { readReport } from './read-report.ts';

type Asked = { report: ClassReport; language: Language; zone: string; base: string };

const FILES: Record<
  ReportFile,
  { ending: string; type: string; write: (asked: Asked) => Promise<Buffer | string> }
> = {
  csv: {
    ending: 'csv',
    type: 'text/csv; charset=utf-8',
    write: async ({ report, language, zone }) => reportCsv(report, language, zone),
  },
  xapi: {
    ending: 'json',
    type: 'application/json',
    write: async ({ report, base }) => JSON.stringify(reportXapi(report, base, randomUUID), null, 2),
  },
  pdf: {
    ending: 'pdf',
    type: 'application/pdf',
    write: ({ report, language, zone }) => print({ as: 'report', report, language, zone }),
  },
  xlsx: {
    ending: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: async ({ report, language, zone }) =>
      (await import('./report-xlsx.ts')).reportXlsx(report, language, zone),
  },
};

/** What a visit leaves to its school, for whoever has its private link: read, given out as files, erased. */
export function reportRoutes(app: FastifyInstance, io: AppServer, parts: ServerParts): void {
  const { storage, edition, logger } = parts;
  const { db } = storage;

  app.post(
    '/api/class-visits/report',
    async (request, reply): Promise<HttpReplies['POST /api/class-visits/report']> => {
      const { token } = bodyOf('POST /api/class-visits/report', request);
      reply.header('cache-control', 'no-store');
      const report = await readReport({ db, edition }, await classVisitBy(db, token));
      // Whoever reads it prints it next.
      readyToPrint();
      return { report };
    },
  );

  app.post('/api/class-visits/report-file', async (request, reply) => {
    const { token, as, language, zone } = bodyOf('POST /api/class-visits/report-file', request);
    const visit = await classVisitBy(db, token);
    const { ending, type, write } = FILES[as];
    const name = `${REPORT_WORDS[language].file}-${visit.code}.${ending}`;
    const body = await write({
      report: await readReport({ db, edition }, visit),
      language,
      zone: isZone(zone) ? zone : EDITION_ZONE,
      base: ownAddress(parts, request),
    });
    return reply
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'no-store')
      .type(type)
      .send(body);
  });

  app.post(
    '/api/class-visits/erase',
    async (request): Promise<HttpReplies['POST /api/class-visits/erase']> => {
      const { token } = bodyOf('POST /api/class-visits/erase', request);
      const { classId } = await classVisitBy(db, token);
      const erased = await eraseClass(io, parts, classId);
      logger.info({ visits: erased }, 'class erased by its teacher');
      return { erased };
    },
  );
}
