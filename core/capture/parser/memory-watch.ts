import { workerData } from 'node:worker_threads';
import { z } from 'zod';

const STEP_MILLISECONDS = 100;

const { residentBytes } = z.object({ residentBytes: z.number() }).parse(workerData);
const parent = process.ppid;

setInterval(() => {
  // Without its parent nobody is there to end it.
  const isAlone = process.ppid !== parent;
  if (isAlone || process.memoryUsage.rss() > residentBytes) process.kill(process.pid, 'SIGKILL');
}, STEP_MILLISECONDS);
