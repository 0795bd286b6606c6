import { applyLogged } from '@ville-usine/shared/live/apply-event';
import type { Heads, LiveSnapshot, Logged, Present, Stream } from '@ville-usine/shared/live/event';
import type { LiveSession } from '@ville-usine/shared/live/session';
import type { Replies } from '@ville-usine/shared/wire';
import type { Failure, Result } from '../net/result.ts';

/** What following a session needs of the network; the tests have their own. */
export type Line = {
  join: (sessionId: string) => Promise<Result<Replies['live:join']>>;
  sync: (sessionId: string, since: Heads) => Promise<Result<Replies['live:sync']>>;
};

export type Followed = {
  snapshot: LiveSnapshot | null;
  /** Why the session cannot be followed; the last answer of the server, null when all is well. */
  failure: Failure | null;
  /** The place in the queue before a session that is full; 0 once one is in. */
  place: number;
  /** The session one was in, once it is not open to one any more. */
  was: LiveSession | null;
};

/**
 * Keeps one session's state equal to the server's, whatever the network drops, doubles or turns round: entries
 * are applied in the order of their log, a gap asks for what is missing, and `catchUp` asks anyway.
 */
export class SessionFollower {
  private snapshot: LiveSnapshot | null = null;
  private failure: Failure | null = null;
  private place = 0;
  private was: LiveSession | null = null;
  private early: Logged[] = [];
  private joining: Promise<void> | null = null;
  private syncing: Promise<void> | null = null;

  constructor(
    private readonly sessionId: string,
    private readonly line: Line,
    private readonly tell: (followed: Followed) => void,
  ) {}

  /** Takes the whole state from the server; also after every coming back, since the server forgot our place. */
  join(): Promise<void> {
    this.joining ??= this.line
      .join(this.sessionId)
      .then((answer) => {
        this.failure = answer.ok ? null : answer.error;
        if (!answer.ok) this.forget(answer.error);
        if (answer.ok) this.take(answer.value);
        this.joining = null;
        const early = this.early;
        this.early = [];
        for (const entry of early) this.hear(entry);
        this.show();
      })
      .finally(() => {
        this.joining = null;
      });
    return this.joining;
  }

  /** The place in the queue has changed; at 0 there is one inside. */
  hearPlace(sessionId: string, place: number): void {
    if (sessionId !== this.sessionId) return;
    if (this.joining) void this.joining.then(() => this.hearPlace(sessionId, place));
    else if (this.place === 0) return;
    else if (place === 0) void this.join();
    else {
      this.place = place;
      this.show();
    }
  }

  /** What one knew stays readable while one waits to come in again. */
  private take(answer: Replies['live:join']): void {
    this.place = 'waiting' in answer ? answer.waiting.place : 0;
    this.was = null;
    if (!('waiting' in answer)) this.snapshot = answer;
  }

  /** One entry as it came; a gap starts the catching up. */
  hear(entry: Logged): void {
    if (entry.sessionId !== this.sessionId) return;
    if (this.joining || !this.snapshot) {
      this.early.push(entry);
      return;
    }
    const { snapshot, gap } = applyLogged(this.snapshot, entry);
    if (gap) {
      this.early.push(entry);
      void this.catchUp();
    } else this.replace(snapshot);
  }

  hearPresent(present: Present): void {
    if (present.sessionId !== this.sessionId || !this.snapshot) return;
    this.replace({ ...this.snapshot, present });
  }

  /** Changes the state by what this page itself knows, such as its own vote. */
  change(change: (snapshot: LiveSnapshot) => LiveSnapshot): void {
    if (this.snapshot) this.replace(change(this.snapshot));
  }

  /** Asks for all that came after what is known, until nothing more is to come; one asking at a time. */
  catchUp(): Promise<void> {
    this.syncing ??= this.sync().finally(() => {
      this.syncing = null;
    });
    return this.syncing;
  }

  private async sync(): Promise<void> {
    for (let more = true; more; ) {
      if (!this.snapshot || this.joining || this.place > 0) return this.join();
      const since = this.snapshot.heads;
      const answer = await this.line.sync(this.sessionId, since);
      if (!answer.ok) {
        if (answer.error.code === 'session-full') return this.join();
        this.fail(answer.error);
        return;
      }
      // The server knows less than we do: another database than the one we heard. Take its state as it is.
      if (!covers(answer.value.heads, since)) return this.join();
      // Nothing came and yet more is said to be there: only the whole state helps.
      if (answer.value.more && answer.value.events.length === 0) return this.join();
      for (const entry of answer.value.events) this.replace(applyLogged(this.snapshot!, entry).snapshot);
      more = answer.value.more;
      this.applyEarly();
    }
  }

  private applyEarly(): void {
    const waiting = this.early.sort((a, b) => a.seq - b.seq);
    this.early = waiting.filter((entry) => {
      const { snapshot, gap } = applyLogged(this.snapshot!, entry);
      this.replace(snapshot);
      return gap;
    });
  }

  private replace(snapshot: LiveSnapshot): void {
    if (snapshot === this.snapshot && this.failure === null) return;
    this.snapshot = snapshot;
    this.failure = null;
    this.show();
  }

  private fail(failure: Failure): void {
    this.failure = failure;
    this.forget(failure);
    this.show();
  }

  /** What is for others now is not left on the screen. */
  private forget({ code }: Failure): void {
    if (code !== 'not-allowed') return;
    this.was = this.snapshot?.session ?? this.was;
    this.snapshot = null;
  }

  private show(): void {
    const { snapshot, failure, place, was } = this;
    this.tell({ snapshot, failure, place, was });
  }
}

function covers(heads: Heads, since: Heads): boolean {
  return (Object.entries(since) as [Stream, number][]).every(([stream, seq]) => (heads[stream] ?? 0) >= seq);
}
