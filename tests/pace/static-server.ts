import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';

const FILES: Record<string, [URL, string]> = {
  '/': [new URL('reference.html', import.meta.url), 'text/html'],
  '/reference.js': [new URL('reference.js', import.meta.url), 'text/javascript'],
};
const THREE = new URL('../../node_modules/three/build/', import.meta.url);

/** Serves the reference scene on a free port; resolves to its address and the server to close. */
export function serveReference(): Promise<{ url: string; server: Server }> {
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    const three = path.match(/^\/three\/([\w.]+\.js)$/)?.[1];
    const [file, type] = three ? [new URL(three, THREE), 'text/javascript'] : (FILES[path] ?? []);
    if (!file || !type) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': type }).end(await readFile(fileURLToPath(file)));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = address && typeof address === 'object' ? address.port : 0;
      resolve({ url: `http://127.0.0.1:${port}/`, server });
    });
  });
}
