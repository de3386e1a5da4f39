// Blocks of ports on loopback for one test system each, so that several run side by side, in one process or in many.
import { createSocket, type Socket } from 'node:dgram';

export interface PortBlock {
  readonly first: number;
  /** The last port of the block, itself included. */
  readonly last: number;
  release(): Promise<void>;
}

// Below the ports that Linux gives away by itself (32768 and up).
const LOWEST = 24_000;
const HIGHEST = 31_999;
const BLOCK = 500;

/**
 * A block that no other holder has: whoever has bound its first UDP port holds it, and loses it with its process.
 * @param blocks how many blocks in a row, of 500 ports each
 * @throws when none is free
 */
export async function reservePorts(blocks = 1): Promise<PortBlock> {
  for (let first = LOWEST; first + blocks * BLOCK - 1 <= HIGHEST; first += BLOCK) {
    const held = await holdAll(Array.from({ length: blocks }, (_, n) => first + n * BLOCK));
    if (held) return { first, last: first + blocks * BLOCK - 1, release: () => closeAll(held) };
  }
  throw new Error(`no ${blocks * BLOCK} ports in a row are free between ${LOWEST} and ${HIGHEST}`);
}

async function holdAll(ports: readonly number[]): Promise<readonly Socket[] | undefined> {
  const held: Socket[] = [];
  for (const port of ports) {
    const socket = await bound(port);
    if (socket) held.push(socket);
  }
  if (held.length === ports.length) return held;
  await closeAll(held);
  return undefined;
}

function bound(port: number): Promise<Socket | undefined> {
  const socket = createSocket('udp4');
  return new Promise((resolve) => {
    socket.once('error', () => resolve(undefined));
    socket.bind({ port, address: '127.0.0.1', exclusive: true }, () => resolve(socket));
  });
}

async function closeAll(sockets: readonly Socket[]): Promise<void> {
  await Promise.all(sockets.map((socket) => new Promise<void>((resolve) => socket.close(() => resolve()))));
}
