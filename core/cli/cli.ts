import { join } from 'node:path';
import { version } from '../../package.json';
import { runCli } from './run-cli';

const abort = new AbortController();

// The first Ctrl-C lets the work under way end in order and the library be let go of; the second ends at once.
process.once('SIGINT', () => {
  abort.abort();
});

// A reader that has seen enough, as in `dateline list | head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

void runCli(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
  script: process.argv[1] ?? '.',
  version,
  parserScript: join(__dirname, 'cli-parser.cjs'),
  signal: abort.signal,
}).then((code) => {
  process.exitCode = code;
});
