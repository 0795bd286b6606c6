/** `npm run dev`: the server on 3001, restarted at every change, and the client on 3000 with hot reload. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { command, ROOT } from './build.mjs';

const children = [
  spawn(
    process.execPath,
    [
      command('tsx', 'dist/cli.mjs'),
      'watch',
      '--clear-screen=false',
      '--conditions=source',
      'server/src/main.ts',
      ...process.argv.slice(2),
    ],
    {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, PORT: '3001', PUBLIC_URL: process.env.PUBLIC_URL || 'http://localhost:3000' },
    },
  ),
  spawn(process.execPath, [command('vite', 'bin/vite.js')], { cwd: join(ROOT, 'client'), stdio: 'inherit' }),
];

function stop() {
  for (const child of children) child.kill('SIGTERM');
}
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
for (const child of children) {
  child.on('exit', (code) => {
    stop();
    process.exitCode ||= code ?? 0;
  });
}
