// `npm run preview`: the built pages, as any static web server would give them, on this computer alone.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { serveFolder } from './browser/serve-folder.mjs';

const FOLDER = path.join(import.meta.dirname, '../dist/pane');
const PORT = Number(process.env.PORT ?? 8080);

if (!existsSync(path.join(FOLDER, 'index.html'))) {
  console.error('There is nothing to show yet. Run `npm run build` first.');
  process.exit(1);
}
try {
  const { origin } = await serveFolder(FOLDER, PORT);
  console.log(`Omavalmentaja: ${origin}  (Ctrl + C ends)`);
} catch ({ code }) {
  console.error(
    code === 'EADDRINUSE'
      ? `Port ${PORT} is taken. Try another: PORT=8081 npm run preview`
      : `The page cannot be served (${code}).`,
  );
  process.exitCode = 1;
}
