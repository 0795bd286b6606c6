import type { OwnReport, ReportedPart } from '@ville-usine/shared/live/report';
import { useEffect } from 'react';
import { create } from 'zustand';
import { api } from '../net/api.ts';
import { keptAs } from '../net/base.ts';
import { connect } from '../net/socket.ts';

const SEEN = keptAs('ville-usine:reports-seen');

type OwnReports = { reports: OwnReport[]; seen: string[] };

/** What this visitor reported, and which decisions they have read. */
export const useOwnReports = create<OwnReports>(() => ({ reports: [], seen: readSeen() }));

function readSeen(): string[] {
  try {
    return JSON.parse(sessionStorage.getItem(SEEN) ?? '[]') as string[];
  } catch {
    return [];
  }
}

const nameOf = ({ questionId, part, decided }: OwnReport) => `${questionId} ${part} ${decided?.at ?? ''}`;

async function loadReports(): Promise<void> {
  const answer = await api('GET /api/reports');
  if (answer.ok) useOwnReports.setState({ reports: answer.value.reports });
}

/** Keeps in step with what moderators decide; where a session is followed, at once. */
export function useReportNews(live: boolean): OwnReport[] {
  const { reports, seen } = useOwnReports();
  useEffect(() => {
    void loadReports();
    if (!live) return;
    const hear = () => void loadReports();
    const socket = connect('visitor');
    void socket.then((one) => one.on('report:decided', hear));
    return () => void socket.then((one) => one.off('report:decided', hear));
  }, [live]);
  return reports.filter((one) => one.decided && !seen.includes(nameOf(one)));
}

/** Notes that a decision was read; not shown again in this browser session. */
export function noteSeen(report: OwnReport): void {
  const seen = [...useOwnReports.getState().seen, nameOf(report)];
  useOwnReports.setState({ seen });
  try {
    sessionStorage.setItem(SEEN, JSON.stringify(seen));
  } catch {
    // Shown once more after a reload, then.
  }
}

/** Does this visitor's report of this text wait for a moderator? */
export function waits(reports: readonly OwnReport[], questionId: string, part: ReportedPart): boolean {
  return reports.some((one) => one.questionId === questionId && one.part === part && !one.decided);
}
