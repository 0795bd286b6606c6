import { randomUUID } from 'node:crypto';
import type { DeskQuestion, OwnQuestion } from '@ville-usine/shared/live/question';
import type { Actor } from './actor.ts';
import { LiveStage, type StaffActor, type VisitorActor } from './live-stage.ts';

/** A moderator, Sam, with two live sessions of Karim's; Léa of a class and Tom of none are in the first. */
export class DeskStage {
  private constructor(
    readonly stage: LiveStage,
    readonly sam: StaffActor,
    readonly karim: StaffActor,
    readonly lea: VisitorActor,
    readonly tom: VisitorActor,
    readonly classId: string,
    readonly first: string,
    readonly second: string,
  ) {}

  static async open(options: Parameters<typeof LiveStage.open>[0] = {}): Promise<DeskStage> {
    const stage = await LiveStage.open(options);
    const karim = await stage.staff('professional', 'Karim');
    const sam = await stage.staff('moderator', 'Sam');
    const first = await stage.session('live', [karim.person]);
    const second = await stage.session('live', [karim.person]);
    const classId = await stage.schoolClass('4e B');
    const lea = await stage.visitor({ classId });
    const tom = await stage.visitor();
    for (const one of [sam, lea, tom]) await one.join(first);
    return new DeskStage(stage, sam, karim, lea, tom, classId, first, second);
  }

  /** Has somebody ask, in the first session unless another is named: the question's id. */
  async ask(by: VisitorActor, text: string, sessionId = this.first): Promise<string> {
    const payload = { sessionId, key: randomUUID(), text, place: null };
    return (await by.do('question:ask', payload)).question.id;
  }

  /** Resolves once everybody in the first session has heard what was told so far. */
  async settled(): Promise<void> {
    await Promise.all([this.lea, this.tom, this.sam].map((one) => one.settled(this.first)));
  }

  /** A question as the moderator has it. */
  atDesk(id: string): DeskQuestion | undefined {
    return this.sam.snapshot!.desk!.questions.find((one) => one.id === id);
  }

  /** A question as its author has it. */
  own(by: Actor, id: string): OwnQuestion | undefined {
    return by.snapshot!.own.find((one) => one.id === id);
  }

  close(): Promise<void> {
    return this.stage.close();
  }
}
