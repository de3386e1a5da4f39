// A bare WebSocket server that answers each event message with the two command messages that the runtime would send,
// byte for byte as long. `corked`: one write per turn of the event loop instead of one per message. Measures nothing.

import type { Socket } from 'node:net';
import { WebSocketServer } from 'ws';

const isCorked = process.argv[2] === 'corked';
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });

server.on('connection', (socket, request) => {
  let seq = 0;
  let waiting: string[] = [];
  const flush = () => {
    const wire: Socket = request.socket;
    wire.cork();
    for (const text of waiting) socket.send(text);
    wire.uncork();
    waiting = [];
  };
  socket.on('message', (data) => {
    const { type, event } = JSON.parse(data.toString());
    if (type !== 'event') return;
    for (const command of [
      { type: 'stop', target: '12.3', call: event.call, id: '13.0' },
      { type: 'play', prompt: 'menu', to: 'caller', language: 'en', call: event.call, id: '13.1' },
    ]) {
      seq += 1;
      const text = JSON.stringify({ type: 'command', id: `${event.call}/${command.id}`, seq, command });
      if (!isCorked) socket.send(text);
      else if (waiting.push(text) === 1) setImmediate(flush);
    }
  });
});
server.on('listening', () => {
  const address = server.address();
  process.stdout.write(`${JSON.stringify({ port: typeof address === 'object' ? address?.port : 0 })}\n`);
});
