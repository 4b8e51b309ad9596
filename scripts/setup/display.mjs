import { spawn } from 'node:child_process';

/** Whether a window could be seen. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Starts a display that nobody sees, on a number that Xvfb finds itself.
 * @returns {Promise<{ env: Record<string, string>, stop: () => Promise<void> }>} `env` is for programs that use it;
 *   where windows do not come through X, nothing is started
 * @throws when Xvfb is missing or does not come up
 */
export async function startDisplay() {
  if (process.platform !== 'linux') return { env: {}, stop: () => Promise.resolve() };
  const words = ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset'];
  const server = spawn('Xvfb', words, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => {
    server.once('exit', resolve);
    server.once('error', resolve);
  });
  const kill = () => server.kill();
  process.once('exit', kill);
  const number = await displayNumber(server);
  return {
    env: { DISPLAY: `:${number}`, WAYLAND_DISPLAY: '', XDG_SESSION_TYPE: 'x11' },
    stop: async () => {
      process.off('exit', kill);
      server.kill();
      await ended;
    },
  };
}

function displayNumber(server) {
  return new Promise((resolve, reject) => {
    let said = '';
    let number = '';
    server.stderr.on('data', (bytes) => {
      said += bytes;
    });
    server.once('error', (error) => reject(new Error(`Xvfb could not be started: ${error.message}`)));
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code} before its display was there.\n${said}`)));
    server.stdio[3].on('data', (bytes) => {
      number += bytes;
      if (number.endsWith('\n')) resolve(number.trim());
    });
  });
}
