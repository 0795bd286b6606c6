import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The words of a PDF as a reader that is not ours finds them; `bbox` with where each word ends, in points. */
export async function pdfText(path: string, as: 'raw' | 'layout' | 'bbox' = 'raw'): Promise<string> {
  const { stdout } = await run('pdftotext', [`-${as}`, path, '-']);
  return stdout;
}

/** Draws its pages as PNG files; rejects where it cannot be drawn. */
export async function drawPdf(path: string, into: string): Promise<void> {
  await run('pdftoppm', ['-r', '60', '-png', path, into]);
}
