// The runtime as a program of its own, for tests that kill it. Its argument is JSON; it prints its address when it listens.

import { startHost } from '../../runtime/host/host.ts';
import { hostOptions } from './runtime.ts';
import { shiftedClock } from './shifted-clock.ts';

const { options, shift } = JSON.parse(process.argv[2] ?? '');
const host = await startHost({ ...hostOptions(options), clock: shiftedClock(shift) });
process.stdout.write(`${host.url}\n`);
process.once('SIGTERM', () => void host.close());
