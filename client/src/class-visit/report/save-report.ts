import type { ReportFile } from '@ville-usine/shared/class-visit/class-visit-http';
import type { Language } from '@ville-usine/shared/content/localized';

/** A file that has not come by then is asked for anew by hand, milliseconds. */
const PATIENCE_MS = 20_000;

const nameIn = (header: string | null) => /filename="([^"]+)"/.exec(header ?? '')?.[1];

/** Has the browser put the report among the downloads; false where it did not come. */
export async function saveReport(token: string, as: ReportFile, language: Language): Promise<boolean> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  try {
    const answer = await fetch('/api/class-visits/report-file', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token, as, language, zone: timeZone }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!answer.ok) return false;
    const address = URL.createObjectURL(await answer.blob());
    const link = document.createElement('a');
    link.href = address;
    link.download = nameIn(answer.headers.get('content-disposition')) ?? `rapport.${as}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), PATIENCE_MS);
    return true;
  } catch {
    return false;
  }
}
