import { randomUUID } from 'node:crypto';
import type { RoundNow } from '@ville-usine/shared/class-visit/round/round';
import type { VisitPlan, VisitStop } from '@ville-usine/shared/class-visit/visit-plan';
import type { HttpReplies } from '@ville-usine/shared/http';
import { encodePose } from '@ville-usine/shared/presence/frame';
import type { ZoneId } from '@ville-usine/shared/presence/peer';
import { Actor } from '../stage/actor.ts';
import { visitPlan } from '../stage/visit-plan.ts';
import { anyAnswer } from './answer-quiz.ts';
import type { RunningServer } from './server.ts';

/** A hall, its quiz, and a pavilion whose hall is closed. */
const STOPS: VisitStop[] = [
  { kind: 'steps', of: 'metallurgie', minutes: 20 },
  { kind: 'quiz', of: 'metallurgie', minutes: 15 },
  { kind: 'steps', of: 'petrole', minutes: 10 },
];

async function post<T>(server: RunningServer, path: string, body: object, cookie = ''): Promise<[T, string]> {
  const headers = { 'content-type': 'application/json', cookie };
  const answer = await fetch(`${server.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  const cookies = answer.headers.getSetCookie().map((one) => one.split(';')[0]);
  return [(await answer.json()) as T, cookies.join('; ')];
}

/** A class visit as its teacher has prepared it, with the secret of its private link. */
export async function openClassVisit(server: RunningServer, more: Partial<VisitPlan> = {}) {
  const token = randomUUID();
  const [{ visit }] = await post<HttpReplies['POST /api/class-visits']>(server, '/api/class-visits', {
    token,
    plan: visitPlan({ stops: STOPS, ...more }),
  });
  return { token, code: visit.code };
}

/** A pupil at a line of their own, without a page: what the teacher sees of a class does not depend on its screens. */
export class PupilLine {
  readonly line: Actor;
  readonly pseudonym: string;
  private readonly visit: { server: RunningServer; cookie: string };

  private constructor(line: Actor, pseudonym: string, visit: { server: RunningServer; cookie: string }) {
    this.line = line;
    this.pseudonym = pseudonym;
    this.visit = visit;
  }

  /** Enters the class by its code and joins its visit. */
  static async join(server: RunningServer, code: string): Promise<PupilLine> {
    const [{ visitor }, cookie] = await post<HttpReplies['POST /api/visit']>(server, '/api/visit', {});
    await post(server, '/api/visit/class', { code }, cookie);
    const line = new Actor(server.url, { auth: { as: 'visitor' }, extraHeaders: { cookie } });
    await line.connect();
    await line.do('tour:join', {});
    return new PupilLine(line, visitor.pseudonym, { server, cookie });
  }

  /** Stands in a zone, metres of its coordinates. */
  async stands(zone: ZoneId, x: number, z: number, heading = 0): Promise<void> {
    await this.line.do('presence:enter', { zone });
    this.line.socket.emit('presence:step', encodePose({ x, z, heading, moving: false }) as never);
  }

  /** Answers each question of the class's quiz as soon as it is asked. */
  plays(): void {
    let answered: number | null = null;
    this.line.socket.on('round:now', (told: unknown) => {
      const round = told as RoundNow | null;
      if (round?.phase !== 'open') return;
      const { id: roundId, index, question } = round;
      if (index === null || !question || index === answered) return;
      answered = index;
      void this.line.do('round:answer', { roundId, index, answer: anyAnswer(question) });
    });
  }

  /** Has looked at one of the edition's stands: it is in their passport. */
  async looksAt(stand: string): Promise<void> {
    const { server, cookie } = this.visit;
    await post(server, '/api/passport', { marks: [{ kind: 'stand', of: stand }] }, cookie);
  }
}
