import { runCli } from '../../../../core/cli/run-cli';
import { Collected } from './collected';

/** Runs a command with `--json` in this process. @returns the exit code, each line of stdout as JSON, and stderr */
export async function runInProcess(library: string, args: readonly string[]) {
  const [stdout, stderr] = [new Collected(), new Collected()];
  const code = await runCli([...args, '--json'], { stdout, stderr, environment: { DATELINE_LIBRARY: library }, script: '.', version: '1.2.3', signal: new AbortController().signal });
  const values = stdout.text.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Record<string, unknown>);
  return { code, values, stderr: stderr.text };
}
