// A gateway that is not ours to tune: thirty lines of ws, written from schema/link.asyncapi.json alone.
// Every telephone it rings is busy; at a menu the caller presses 0; after the greeting the caller leaves a message.

import WebSocket from 'ws';
import type { Command } from '../../schema/documents.generated.ts';

export interface StrangerCall {
  readonly call: string;
  readonly commands: readonly Command[];
}

/** Places one call to a number and plays it to its end: resolves when the runtime hangs up. */
export function placeCall(url: string, token: string, to: string): Promise<StrangerCall> {
  const call = `stranger-${process.pid}-${to.slice(1)}`;
  const commands: Command[] = [];
  const socket = new WebSocket(`${url.replace('http', 'ws')}/gateway`, {
    headers: { authorization: `Bearer ${token}` },
  });
  let seq = 0;
  const say = (message: object) => socket.send(JSON.stringify(message));
  const event = (what: object) => {
    seq += 1;
    say({ type: 'event', id: `${call}-${seq}`, seq, event: { ...what, call } });
  };
  const answer = (command: Command) => {
    if (command.type === 'ring') event({ type: 'leg.busy', leg: command.id });
    if (command.type === 'play' && command.prompt === 'operator-menu') event({ type: 'caller.dtmf', digit: '0' });
    else if (command.type === 'play') event({ type: 'play.finished', play: command.id });
    if (command.type === 'record')
      event({ type: 'record.finished', record: command.id, seconds: 7, recording: 'a.wav' });
  };
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('open', () => say({ type: 'hello', protocol: 'callchart.link/1', name: 'stranger', capabilities: [] }));
    socket.on('message', (data) => {
      const message = JSON.parse(data.toString());
      if (message.type === 'error') reject(new Error(message.message));
      if (message.type === 'welcome') event({ type: 'call.offered', from: '+33639980001', to });
      if (message.type === 'command') {
        commands.push(message.command);
        say({ type: 'ack', seq: message.seq });
        answer(message.command);
      }
      // The acknowledgement comes after the commands that the events caused, and when all of it is durable.
      if (message.type === 'ack' && message.seq === seq && commands.at(-1)?.type === 'hangup') {
        socket.close();
        resolve({ call, commands });
      }
    });
  });
}
