import type { ImportReason } from '@ville-usine/shared/quiz/import-report';
import { MAX_FILE_BYTES } from './exchange-limits.ts';

/** A file as it was chosen: its bytes, or its text where somebody has read it already. */
export type QuizFile = { name: string } & ({ text: string } | { bytes: Uint8Array });

/**
 * The text of a file, with lines ended by line feeds and without a byte order mark. Bytes are read as UTF-8, as UTF-16
 * when they begin so, and otherwise as Windows-1252, which holds Latin-1.
 */
export function readBytes(file: QuizFile): { text: string; latin: boolean } | { refused: ImportReason } {
  const size = 'text' in file ? Buffer.byteLength(file.text) : file.bytes.length;
  if (size > MAX_FILE_BYTES) return { refused: { code: 'file-too-large', maxKb: MAX_FILE_BYTES / 1024 } };
  const read = 'text' in file ? { text: file.text, latin: false } : decode(file.bytes);
  if (read.text.includes('\0')) return { refused: { code: 'not-text' } };
  const text = read.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return text.trim() === '' ? { refused: { code: 'file-empty' } } : { text, latin: read.latin };
}

function decode(bytes: Uint8Array): { text: string; latin: boolean } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), latin: false };
  if (first === 0xfe && second === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), latin: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), latin: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), latin: true };
  }
}
