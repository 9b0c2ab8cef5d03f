// `npm run preview`: the built pages, as any static web server would give them, on this computer alone.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const FOLDER = path.join(import.meta.dirname, '../dist/pane');
const PORT = Number(process.env.PORT ?? 8080);
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

if (!existsSync(path.join(FOLDER, 'index.html'))) {
  console.error('There is nothing to show yet. Run `npm run build` first.');
  process.exit(1);
}

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = path.join(
    FOLDER,
    path.normalize(pathname === '/' ? '/index.html' : decodeURIComponent(pathname)),
  );
  try {
    const body = await readFile(file);
    response.writeHead(200, { 'Content-Type': TYPES[path.extname(file)] ?? 'text/plain' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
server.on('error', ({ code }) => {
  console.error(
    code === 'EADDRINUSE'
      ? `Port ${PORT} is taken. Try another: PORT=8081 npm run preview`
      : `The page cannot be served (${code}).`,
  );
  process.exitCode = 1;
});
server.listen(PORT, '127.0.0.1', () => {
  console.log(`Omavalmentaja: http://localhost:${PORT}  (Ctrl + C ends)`);
});
