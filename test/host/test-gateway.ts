// A gateway on a real WebSocket, as a test holds it: says what it is told to, and keeps what it hears.

import { once } from 'node:events';
import WebSocket from 'ws';
import type {
  CallEvent,
  Command,
  CommandMessage,
  Hello,
  LinkMessage,
  Welcome,
} from '../../schema/documents.generated.ts';
import { parseAs } from '../../schema/validate.ts';

export interface TestGateway {
  readonly socket: WebSocket;
  readonly welcome: Welcome;
  /** Sends an event with the next seq, which it gives. */
  report(event: CallEvent): number;
  raw(text: string | Buffer): void;
  /** The next message of a type that was not taken yet. */
  take<Type extends LinkMessage['type']>(type: Type): Promise<Extract<LinkMessage, { readonly type: Type }>>;
  /** The next command, which must be of this type; acknowledged. */
  command<Type extends Command['type']>(type: Type): Promise<Extract<Command, { readonly type: Type }>>;
  /** The acknowledgement of an event; what came before it stays to be taken. */
  acknowledged(seq: number): Promise<void>;
  /** Messages that nobody has taken. */
  waiting(): readonly LinkMessage[];
  /** Goes away without a word. */
  vanish(): Promise<void>;
}

interface GatewayOptions {
  readonly url: string;
  readonly token: string;
  readonly name?: string;
  readonly resume?: Hello['resume'];
  /** The seq of the last event sent in the session. */
  readonly sent?: number;
}

/** Connects, says hello and waits for the welcome. */
export async function testGateway(options: GatewayOptions): Promise<TestGateway> {
  const socket = openSocket(options);
  const inbox = inboxOf(socket);
  await once(socket, 'open');
  const { name = 'test', resume } = options;
  const hello: Hello = { type: 'hello', protocol: 'callchart.link/1', name, capabilities: [] };
  socket.send(JSON.stringify(resume === undefined ? hello : { ...hello, resume }));
  const welcome = await inbox.take((message) => message.type === 'welcome');
  if (welcome.type !== 'welcome') throw new Error('no welcome');
  let seq = options.sent ?? 0;

  const isCommand = (message: LinkMessage): message is CommandMessage => message.type === 'command';
  return {
    socket,
    welcome,
    report(event) {
      seq += 1;
      socket.send(JSON.stringify({ type: 'event', id: `e${seq}`, seq, event }));
      return seq;
    },
    raw: (text) => socket.send(text),
    async take(type) {
      const message = await inbox.take((each) => each.type === type);
      return message as Extract<LinkMessage, { type: typeof type }>;
    },
    async command(type) {
      const message = await inbox.take(isCommand);
      if (!isCommand(message) || message.command.type !== type) {
        throw new Error(`${JSON.stringify(message)} where ${type} was expected`);
      }
      socket.send(JSON.stringify({ type: 'ack', seq: message.seq }));
      return message.command as Extract<Command, { type: typeof type }>;
    },
    async acknowledged(wanted) {
      await inbox.take((message) => message.type === 'ack' && message.seq >= wanted);
    },
    waiting: inbox.waiting,
    async vanish() {
      const closed = once(socket, 'close');
      socket.terminate();
      await closed;
    },
  };
}

/** A socket to /gateway; nothing is said on it yet. */
export function openSocket({ url, token }: { readonly url: string; readonly token: string }): WebSocket {
  return new WebSocket(`${url.replace('http', 'ws')}/gateway`, { headers: { authorization: `Bearer ${token}` } });
}

/** What a socket hears, to be taken in order by kind. */
export function inboxOf(socket: WebSocket) {
  let messages: LinkMessage[] = [];
  const wanted: (() => void)[] = [];
  socket.on('message', (data) => {
    const value: unknown = JSON.parse(String(data));
    for (const each of Array.isArray(value) ? value : [value]) messages.push(understood(each));
    for (const look of wanted.splice(0)) look();
  });
  socket.on('close', () => {
    for (const look of wanted.splice(0)) look();
  });
  return {
    waiting: () => messages,
    async take(isWanted: (message: LinkMessage) => boolean): Promise<LinkMessage> {
      for (;;) {
        const found = messages.find(isWanted);
        messages = messages.filter((message) => message !== found);
        if (found !== undefined) return found;
        if (socket.readyState > WebSocket.OPEN) throw new Error(`closed; heard ${JSON.stringify(messages)}`);
        await new Promise<void>((resolve) => wanted.push(resolve));
      }
    },
  };
}

/** The runtime must keep to the protocol. */
function understood(value: unknown): LinkMessage {
  const parsed = parseAs('link-message', value);
  if (!parsed.ok) throw new Error(`not of the protocol: ${JSON.stringify(value)} ${JSON.stringify(parsed.problems)}`);
  return parsed.value;
}
