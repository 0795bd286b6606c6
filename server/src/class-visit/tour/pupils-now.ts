import type { Hint } from '@ville-usine/shared/class-visit/tour';
import type { AppSocket } from '../../ops/app-socket.ts';
import type { Presence } from '../../presence/attach-presence.ts';
import type { PupilNow } from './board-of.ts';

/** What a page of a pupil's last reported. */
export type Report = { page: string | null; stuck: boolean };

const SILENT: Report = { page: null, stuck: false };

/** The pages of a class's pupils in this moment, and what was last said to each. */
export class PupilsNow {
  private readonly copy: string;
  private readonly presence: Presence;
  private readonly pages = new Map<string, Map<string, Report>>();
  private readonly hints = new Map<string, { hint: Hint; at: number }>();

  constructor(classId: string, presence: Presence) {
    this.copy = `class:${classId}`;
    this.presence = presence;
  }

  get size(): number {
    return this.pages.size;
  }

  /** Everyone with a page. */
  ids(): string[] {
    return [...this.pages.keys()];
  }

  has(id: string): boolean {
    return this.pages.has(id);
  }

  enter(socket: AppSocket): void {
    this.pagesOf(socket).set(socket.id, SILENT);
  }

  leave(socket: AppSocket): void {
    const { id } = socket.data.person;
    const own = this.pages.get(id);
    own?.delete(socket.id);
    if (own?.size === 0) this.pages.delete(id);
  }

  report(socket: AppSocket, report: Report): void {
    this.pages.get(socket.data.person.id)?.set(socket.id, report);
  }

  hinted(id: string, hint: Hint, at: number): void {
    this.hints.set(id, { hint, at });
  }

  now(id: string): PupilNow {
    const reports = [...(this.pages.get(id)?.values() ?? [])];
    const standing = this.presence.whereIs(id);
    const walks = standing?.copy === this.copy;
    return {
      online: reports.length > 0,
      page: walks ? null : (reports.findLast(({ page }) => page !== null)?.page ?? null),
      stuck: reports.some(({ stuck }) => stuck),
      standing: walks ? standing : null,
      hinted: this.hints.get(id) ?? null,
    };
  }

  private pagesOf(socket: AppSocket): Map<string, Report> {
    const { id } = socket.data.person;
    const own = this.pages.get(id) ?? new Map<string, Report>();
    this.pages.set(id, own);
    return own;
  }
}
