/** What is new in a room since it was last said. */
export type News = {
  /** Of the visitor's own: always said whole. */
  own: string[];
  /** New public questions, and sentences about new answers: one is read, several are counted. */
  questions: string[];
  answers: string[];
  /** Polls, who has the word, what is on the screen: the last of each kind. */
  room: Record<string, string>;
};

/** Between two announcements at least, milliseconds. */
const EVERY_MS = 4_000;

export function nothingNew(): News {
  return { own: [], questions: [], answers: [], room: {} };
}

/** The first news is said at once; what comes within four seconds after it is summed up in one sentence then. */
export class NewsPacer {
  private pending = nothingNew();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saidAt = Number.NEGATIVE_INFINITY;
  private readonly say: (news: News) => void;

  constructor(say: (news: News) => void) {
    this.say = say;
  }

  add(news: News): void {
    const { own, questions, answers, room } = this.pending;
    this.pending = {
      own: [...own, ...news.own],
      questions: [...questions, ...news.questions],
      answers: [...answers, ...news.answers],
      room: { ...room, ...news.room },
    };
    const { pending } = this;
    const count = pending.own.length + pending.questions.length + pending.answers.length;
    if (count === 0 && Object.keys(pending.room).length === 0) return;
    const wait = this.saidAt + EVERY_MS - Date.now();
    if (wait <= 0) this.speak();
    else this.timer ??= setTimeout(() => this.speak(), wait);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private speak(): void {
    this.stop();
    const news = this.pending;
    this.pending = nothingNew();
    this.saidAt = Date.now();
    this.say(news);
  }
}
