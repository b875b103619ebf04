// npm start: builds what is missing, then serves the demo shop on this machine.
import { dirname, join, relative, resolve } from 'node:path';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startApi } from './api.mjs';
import { createDemoServer } from './server.mjs';
import { readFaqFile } from './faq-file.mjs';
import { stateOfDist } from '../scripts/fresh.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const FIRST_PORT = 4173;

const HELP = `npm start: the demo shop, with Deskbell in it

  npm start                      the shop Hearth & Pine, in English and Russian
  npm start -- --faq FILE        the same pages over your own FAQ file, in its language
  npm start -- --port N          on another port (${FIRST_PORT} or the next free one when left out)
  npm start -- --no-backend      pages only: nothing that is sent is kept
  npm start -- --help            this page

The server listens on 127.0.0.1 only. Ctrl-C ends it.`;

/** Something the person who started us can mend: said in one sentence, without a stack. */
class Stop extends Error {}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        faq: { type: 'string' },
        port: { type: 'string' },
        'no-backend': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.port !== undefined && !/^\d{1,5}$/.test(values.port))
      throw new Stop(`--port takes a number, not "${values.port}".`);
    if (Number(values.port ?? 0) > 65535) throw new Stop('--port takes a number up to 65535.');
    return values;
  } catch (error) {
    throw error instanceof Stop
      ? error
      : new Stop(`${error.message.split('. ')[0]}. See: npm start -- --help`);
  }
}

const REASONS = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
};

async function checkFaq(file) {
  if (!file) return undefined;
  try {
    const faq = await readFaqFile(file);
    if (faq.broken)
      console.warn(
        `${file} is not JSON: the pages show what visitors would then see. To mend it: npx deskbell check ${file}\n`,
      );
    return faq;
  } catch (error) {
    throw new Stop(`Cannot show ${file}: ${REASONS[error.code] ?? error.message}.`);
  }
}

/** dist is built when something in it is missing or older than its sources. */
function buildIfNeeded() {
  const state = stateOfDist();
  if (state === 'fresh') return;
  console.log(state === 'stale' ? 'The sources are newer than dist: building …' : 'Building …');
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
  if (status !== 0)
    throw new Stop('The demo needs the built files. If packages are missing, run "npm ci" first.');
}

/** Listens on the wanted port, or on the first free one of twenty. */
async function listen(server, wanted) {
  const last = wanted === undefined ? FIRST_PORT + 20 : Number(wanted);
  for (let port = wanted === undefined ? FIRST_PORT : Number(wanted); ; port++) {
    const error = await new Promise((done) => {
      server.once('error', done);
      server.listen(port, '127.0.0.1', () => done(undefined));
    });
    server.removeAllListeners('error');
    if (!error) return server.address().port;
    const busy = error.code === 'EADDRINUSE';
    if (busy && port < last) continue;
    throw new Stop(
      busy
        ? `Port ${port} is taken. Choose another: npm start -- --port N`
        : `Cannot listen on port ${port}: ${error.message}`,
    );
  }
}

function block({ port, file, faq, hasInbox }) {
  const at = `http://127.0.0.1:${port}`;
  const lines = file
    ? [`  ${relative(process.cwd(), resolve(file))}, language ${faq.locale}`, '']
    : ['  Hearth & Pine, the demo shop', ''];
  lines.push(`  Home     ${at}/`, `  Lamp     ${at}/product.html`, `  Help     ${at}/help.html`);
  if (!file) lines.push(`  Russian  ${at}/ru/`);
  if (hasInbox)
    lines.push(
      `  Inbox    ${at}/api/inbox (what visitors sent, for staff; on this machine only)`,
      `  Insights ${at}/api/insights (what visitors asked; the log is beneath, as events.ndjson)`,
    );
  lines.push(
    `  Plain    ${at}/plain.html (six lines), ${at}/bundle.html (one script)`,
    '',
    '  Ctrl-C ends it.',
  );
  return `\n${lines.join('\n')}\n`;
}

try {
  const { faq: file, port: wanted, help, 'no-backend': alone } = options();
  if (help) {
    console.log(HELP);
  } else {
    const faq = await checkFaq(file);
    buildIfNeeded();
    let api;
    const server = createDemoServer({
      ...(file && { faq: resolve(file) }),
      ...(!alone && { api: (request, response) => api.handle(request, response) }),
    });
    const port = await listen(server, wanted);
    // A folder for each port: nobody else can be listening there, so nobody else has the database open.
    if (!alone) api = startApi({ folder: join(root, '.demo', String(port)) });
    console.log(block({ port, file, faq, hasInbox: !alone }));
    const stop = () => {
      api?.close();
      server.close();
      server.closeAllConnections();
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  }
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
