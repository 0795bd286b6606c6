/**
 * Where a thread begins: it has the module named by its data do the job. A thread does not inherit the loader that reads
 * TypeScript, so in development it registers its own.
 */
import { workerData } from 'node:worker_threads';

const { module } = workerData;
if (module.endsWith('.ts')) {
  const { register } = await import('tsx/esm/api');
  register();
}
const { default: work } = await import(module);

export default work;
