import { inEdition } from './base.ts';

/** A file that has not come by then is asked for anew by hand, milliseconds. */
const PATIENCE_MS = 20_000;

const nameIn = (header: string | null) => /filename="([^"]+)"/.exec(header ?? '')?.[1];

/** Asks the server for a file and has the browser put it among the downloads; false where it did not come. */
export async function saveFile(path: string, body: object, otherwiseNamed: string): Promise<boolean> {
  try {
    const answer = await fetch(inEdition(path), {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!answer.ok) return false;
    const address = URL.createObjectURL(await answer.blob());
    const link = document.createElement('a');
    link.href = address;
    link.download = nameIn(answer.headers.get('content-disposition')) ?? otherwiseNamed;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), PATIENCE_MS);
    return true;
  } catch {
    return false;
  }
}
