import type { ReportFile } from '@ville-usine/shared/class-visit/class-visit-http';
import type { Language } from '@ville-usine/shared/content/localized';
import { saveFile } from '../../net/save-file.ts';

/** Has the browser put the report among the downloads; false where it did not come. */
export function saveReport(token: string, as: ReportFile, language: Language): Promise<boolean> {
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
  return saveFile('/api/class-visits/report-file', { token, as, language, zone }, `rapport.${as}`);
}
