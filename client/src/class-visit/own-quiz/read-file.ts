import { QUIZ_FILE_BYTES } from '@ville-usine/shared/quiz/own-limits';
import { api } from '../../net/api.ts';
import { newKey } from '../../net/new-key.ts';
import type { Result } from '../../net/result.ts';
import { titleOf, type UnreadImport } from './unread-import.ts';

/** A file of half a megabyte on a school's line that many share, milliseconds. */
const PATIENCE_MS = 60_000;

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let signs = '';
  for (const byte of bytes) signs += String.fromCharCode(byte);
  return btoa(signs);
}

/** Has the server read a quiz file; one that is too large stays here, and its report says so. */
export async function readFile(token: string, file: File): Promise<Result<UnreadImport>> {
  const fresh = { id: newKey(), title: titleOf(file.name), from: 'file', name: file.name, left: 0 } as const;
  if (file.size > QUIZ_FILE_BYTES) {
    const reason = { code: 'file-too-large', maxKb: QUIZ_FILE_BYTES / 1024 } as const;
    const line = { line: 1, excerpt: '', outcome: 'refused' as const, reasons: [reason] };
    return { ok: true, value: { ...fresh, questions: [], report: [line] } };
  }
  const base64 = await base64Of(file).catch(() => null);
  // It was moved or deleted after it had been chosen.
  if (base64 === null) return { ok: false, error: { code: 'bad-request', sentence: '' } };
  const body = { token, name: file.name.slice(-255), file: base64 };
  const answer = await api('POST /api/class-visits/quizzes/read', { body, timeoutMs: PATIENCE_MS });
  return answer.ok ? { ok: true, value: { ...fresh, ...answer.value } } : answer;
}
