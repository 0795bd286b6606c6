import { reportPdf } from '../class-visit/report/report-pdf.ts';
import { SAMPLE_REPORT } from '../class-visit/report/sample-report.ts';
import { transcriptPdf } from '../live/transcript-pdf.ts';
import { passportPdf } from '../passport/passport-pdf.ts';
import type { PrintJob } from './print.ts';

let practised: Promise<unknown> | null = null;

/** What is done on the printing thread: one document from what it says. */
export default async function printed(job: PrintJob): Promise<Uint8Array> {
  switch (job.as) {
    case 'report':
      return reportPdf(job.report, job.language, job.zone);
    case 'transcript':
      return transcriptPdf(job.transcript, job.language, job.zone);
    case 'passport':
      return passportPdf(job.edition, job.sheet);
    case 'practice':
      practised ??= reportPdf(SAMPLE_REPORT, 'fr', 'Europe/Paris');
      await practised;
      return new Uint8Array();
  }
}
