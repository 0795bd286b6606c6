/** `npm start`: builds what is stale, then serves everything from this one process. */
import { buildClient, buildServer, ROOT } from './build.mjs';

process.chdir(ROOT);
buildServer();
buildClient();
await import('./dist/main.js');
