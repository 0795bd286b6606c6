import { randomUUID } from 'node:crypto';
import type { RoundNow } from '@ville-usine/shared/class-visit/round/round';
import type { RoundOrder } from '@ville-usine/shared/class-visit/round/round-wire';
import type { QuizAnswer } from '@ville-usine/shared/quiz/question';
import type { Page } from 'playwright';
import { openClassVisit, PupilLine } from '../journeys/class-visit-open.ts';
import type { RunningServer } from '../journeys/server.ts';
import { Actor } from '../stage/actor.ts';
import { openVisit } from '../stage/start-server.ts';

/** A class in its hall, each of it at a line of their own, and its guide at a tablet; led from the city by a page. */
export class ClassInHall {
  private readonly roundId = randomUUID();
  private round: RoundNow | null = null;

  private constructor(
    private readonly token: string,
    private readonly pupils: PupilLine[],
    private readonly tablet: Actor,
  ) {
    tablet.socket.on('round:now', ((now: RoundNow) => {
      this.round = now;
    }) as never);
  }

  /** Opens a class of so many who stand where `placeOf` says, metres of the metallurgy hall. */
  static async open(
    server: RunningServer,
    count: number,
    placeOf: (index: number) => readonly [x: number, z: number, heading: number],
  ): Promise<ClassInHall> {
    const { token, code } = await openClassVisit(server, { pupils: count + 4 });
    const cookie = await openVisit(server.url);
    const tablet = await new Actor(server.url, {
      auth: { as: 'visitor' },
      extraHeaders: { cookie },
    }).connect();
    await tablet.do('guide:enter', { token });
    await tablet.do('guide:order', { do: 'begin' });
    const pupils: PupilLine[] = [];
    for (let i = 0; i < count; i++) {
      const pupil = await PupilLine.join(server, code);
      await pupil.stands('hall:metallurgie', ...placeOf(i));
      pupils.push(pupil);
    }
    return new ClassInHall(token, pupils, tablet);
  }

  /** Leads it from this page, in the city. */
  async ledBy(page: Page): Promise<void> {
    page.once('close', () => this.leave());
    await page.goto('about:blank');
    await page.goto(`/#guide=${this.token}`);
    await page.getByRole('region', { name: 'Guider la classe' }).waitFor({ timeout: 120_000 });
  }

  async start(questions: number, cards = false): Promise<void> {
    await this.tablet.do('round:start', {
      id: this.roundId,
      source: { kind: 'sector', sector: 'metallurgie' },
      questions,
      level: null,
      hall: 'metallurgie',
      options: { seconds: cards ? null : 60, speed: false, teams: 0, practice: false, cards },
    });
  }

  /** Resolves once the tablet shows what came of it. */
  async order(order: RoundOrder): Promise<void> {
    const told = this.tablet.next('round:now');
    await this.tablet.do('round:order', { roundId: this.roundId, order });
    await told;
  }

  /** All but the last few answer what is open, most of them alike. */
  async answer(): Promise<void> {
    const { question, index } = this.round!;
    for (const [i, { line }] of this.pupils.slice(0, -2).entries())
      await line.send('round:answer', {
        roundId: this.roundId,
        index: index!,
        answer: answerOf(question!, i, index!),
      });
  }

  /** Plays all of it, and reads what is explained. */
  async play(): Promise<void> {
    await this.pupils[4]!.looksAt('acierie-belle-etoile');
    await this.order({ do: 'next', from: null });
    while (this.round!.phase !== 'over') {
      await this.answer();
      await this.order({ do: 'reveal' });
      const { index } = this.round!;
      for (const { line } of this.pupils.slice(0, 3))
        await line.send('round:read', { roundId: this.roundId, index: index! });
      await this.order({ do: 'next', from: index });
    }
  }

  private leave(): void {
    this.tablet.close();
    for (const { line } of this.pupils) line.close();
  }
}

/** Each answers in their own way: some are right before, some after. */
function answerOf(question: NonNullable<RoundNow['question']>, i: number, index: number): QuizAnswer {
  const other = (i * 7 + index * (3 + (i % 4))) % 4;
  switch (question.kind) {
    case 'single':
      return { kind: 'single', choice: other % question.choices.length };
    case 'multiple':
      return { kind: 'multiple', choices: [other % 2, 2] };
    case 'true-false':
      return { kind: 'true-false', value: other % 2 === 0 };
    case 'order':
      return { kind: 'order', order: question.items.map((_, at) => (at + other) % question.items.length) };
    case 'match':
      return { kind: 'match', pairs: question.lefts.map((_, at) => (at + other) % question.lefts.length) };
    case 'estimate':
      return { kind: 'estimate', value: question.min + ((question.max - question.min) * other) / 4 };
  }
}
