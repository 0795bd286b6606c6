import { REPORT_FILES } from '@ville-usine/shared/class-visit/class-visit-http';
import type { Child } from './child.ts';

const PUPILS = 28;
const KINDS = ['json', ...REPORT_FILES] as const;

/** How long a class's report takes in one form: the first one that a server writes, and the longest of the others. */
export type ReportTime = { as: (typeof KINDS)[number]; firstMs: number; longestMs: number };

/** Reads the reports of all of `classes` full classes, one after another, in every form that is given out. */
export async function measureReports(product: Child, classes: number): Promise<ReportTime[]> {
  const tokens = await product.ask('visits', { count: classes, pupils: PUPILS });
  const times: ReportTime[] = [];
  for (const as of KINDS) {
    const all: number[] = [];
    for (const token of tokens) all.push(await timeReport(product.url, token, as));
    times.push({ as, firstMs: all[0] ?? 0, longestMs: Math.max(...all.slice(1)) });
  }
  return times;
}

async function timeReport(url: string, token: string, as: (typeof KINDS)[number]): Promise<number> {
  const file = { as, language: 'fr', zone: 'Europe/Paris' };
  const [path, body] = as === 'json' ? ['report', { token }] : ['report-file', { token, ...file }];
  const from = performance.now();
  const answer = await fetch(`${url}/api/class-visits/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const bytes = await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${path} as ${as}: ${Buffer.from(bytes).toString()}`);
  return performance.now() - from;
}
