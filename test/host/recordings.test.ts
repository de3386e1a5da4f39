import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import type { EndedRecording } from '../../runtime/gateway/recording-store.ts';
import { openDatabase } from '../../runtime/host/store/database.ts';
import { layouts } from '../../runtime/host/store/layouts.ts';
import { largestRecordingBytes, writeRecording } from '../../runtime/host/store/recording-file.ts';
import { recordingStore } from '../../runtime/host/store/recording-store.ts';
import { type Json, runningHost, temporaryFolder } from './running-host.ts';

const message: EndedRecording = { call: 'pbx:c/1', record: '12.1', mailbox: 'sales', seconds: 3.5, at: 1_000 };

/** A WAV file of silence (16-bit, 8 kHz, mono) with so many bytes of sound. */
function wav(soundBytes: number): Buffer {
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + soundBytes, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8_000, 24);
  head.writeUInt32LE(16_000, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(soundBytes, 40);
  return Buffer.concat([head, Buffer.alloc(soundBytes)]);
}

async function* arriving(...pieces: readonly (Uint8Array | Error | Promise<never>)[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) {
    if (piece instanceof Error) throw piece;
    yield await piece;
  }
}

/** A store, empty and in memory but for its files. */
function layoutsIn(database: DatabaseSync): DatabaseSync {
  for (const layout of layouts) database.exec(layout);
  return database;
}

const inMemory = () => layoutsIn(new DatabaseSync(':memory:'));
const filesIn = (data: string) => readdirSync(join(data, 'recordings'));

describe('a message that was left', () => {
  test('is kept whole under a name of safe characters, and is there after a restart', async () => {
    const data = temporaryFolder();
    const first = openDatabase(data);
    const sound = wav(56_000);

    const saved = await recordingStore(first, data).save(message, arriving(sound.subarray(0, 5), sound.subarray(5)));
    first.close();
    const second = openDatabase(data);
    const store = recordingStore(second, data);

    expect(saved).toEqual({ recording: expect.stringMatching(/^[0-9a-f]{32}$/), bytes: sound.length });
    expect(store.list({ limit: 10 })).toEqual([{ ...message, ...saved }]);
    expect(await bytesOf(store.open(saved.recording))).toEqual(sound);
    second.close();
  });

  test('saved again, in its own time or while the first is under way, keeps its name and changes nothing', async () => {
    const data = temporaryFolder();
    const store = recordingStore(inMemory(), data);
    const other = wav(320);
    const read: string[] = [];
    async function* unread(): AsyncGenerator<Uint8Array> {
      read.push('read');
      yield await Promise.resolve(other);
    }

    const both = await Promise.all([store.save(message, arriving(wav(160))), store.save(message, unread())]);
    const third = await store.save({ ...message, mailbox: 'other' }, unread());

    expect(new Set([...both, third].map(({ recording }) => recording)).size).toBe(1);
    expect([...both, third].map(({ bytes }) => bytes)).toEqual([204, 204, 204]);
    expect(read).toEqual([]);
    expect(store.list({ limit: 10 })).toHaveLength(1);
    expect(filesIn(data)).toHaveLength(1);
  });

  test('of another call or another instance is another recording', async () => {
    const store = recordingStore(inMemory(), temporaryFolder());
    const others = [
      message,
      { ...message, call: 'c2' },
      { ...message, record: '12.2' },
      { ...message, record: '1.12' },
    ];

    for (const each of others) await store.save(each, arriving(wav(16)));

    expect(new Set(store.list({ limit: 10 }).map(({ recording }) => recording)).size).toBe(4);
    expect(store.list({ limit: 2 }).map(({ record }) => record)).toEqual(['1.12', '12.2']);
    expect(store.list({ mailbox: 'support', limit: 10 })).toEqual([]);
  });
});

describe('when the process dies', () => {
  test('while the sound arrives, nothing of it is left at the next start, and the retry keeps it', async () => {
    const data = temporaryFolder();
    const database = inMemory();
    const { promise: never, reject: end } = Promise.withResolvers<never>();
    const { promise: begun, resolve: began } = Promise.withResolvers<void>();
    async function* halfOfIt(): AsyncGenerator<Uint8Array> {
      yield wav(160).subarray(0, 100);
      began();
      yield await never;
    }

    const dying = recordingStore(database, data).save(message, halfOfIt());
    await begun;
    const before = filesIn(data);
    const store = recordingStore(database, data);
    const after = filesIn(data);
    const { recording } = await store.save(message, arriving(wav(160)));

    expect(before).toEqual([expect.stringMatching(/\.partial$/)]);
    expect(after).toEqual([]);
    expect(filesIn(data)).toEqual([`${recording}.wav`]);
    end(new Error('the process died'));
    await expect(dying).rejects.toThrow('the process died');
  });

  test('between the file and its row, the retry gives the same name and the row', async () => {
    const data = temporaryFolder();
    const lost = await recordingStore(inMemory(), data).save(message, arriving(wav(160)));

    const store = recordingStore(inMemory(), data);
    const before = [store.list({ limit: 10 }), store.open(lost.recording)];
    const saved = await store.save(message, arriving(wav(160)));

    expect(before).toEqual([[], undefined]);
    expect(saved).toEqual(lost);
    expect(store.list({ limit: 10 })).toHaveLength(1);
  });
});

describe('a recording that cannot be kept', () => {
  test.each([
    ['its sound ends early', [wav(160).subarray(0, 100)], 'only 100 of 204 bytes of the recording came'],
    ['the connection breaks', [wav(160).subarray(0, 100), new Error('socket hang up')], 'socket hang up'],
    [
      'it is a page of some proxy',
      [Buffer.from('<html>no such file</html>')],
      'the 25 bytes that came are no WAV file',
    ],
    ['it is empty', [], 'the 0 bytes that came are no WAV file'],
    ['it never ends', Array.from({ length: 58 }, () => wav(1_000_000)), `larger than ${largestRecordingBytes} bytes`],
  ])('since %s, is refused with the reason, and leaves nothing behind', async (_why, pieces, reason) => {
    const data = temporaryFolder();
    const store = recordingStore(inMemory(), data);

    await expect(store.save(message, arriving(...pieces))).rejects.toThrow(reason);

    expect(filesIn(data)).toEqual([]);
    expect(store.list({ limit: 10 })).toEqual([]);
    expect(await store.save(message, arriving(wav(16)))).toMatchObject({ bytes: 60 });
  });

  test('since its folder is gone, is refused, and kept once the folder is back', async () => {
    const data = temporaryFolder();
    const database = inMemory();
    const store = recordingStore(database, data);
    rmSync(join(data, 'recordings'), { recursive: true });

    await expect(store.save(message, arriving(wav(16)))).rejects.toThrow('ENOENT');

    expect(await recordingStore(database, data).save(message, arriving(wav(16)))).toMatchObject({ bytes: 60 });
  });

  // A device that takes no byte, as a full disk does (full(4)).
  test.runIf(existsSync('/dev/full'))('since the disk is full, says so', async () => {
    const place = join(temporaryFolder(), 'a.wav');

    await expect(writeRecording(place, '/dev/full', arriving(wav(160)))).rejects.toThrow('is full');

    expect(existsSync(place)).toBe(false);
  });
});

describe('over HTTP', () => {
  test('messages are listed by mailbox and heard', async () => {
    const data = temporaryFolder();
    const [first, second] = await filled(data);
    const host = await runningHost({ data });

    const all = await host.ask('GET', '/api/recordings');
    const { body: ofSales } = await host.ask('GET', '/api/recordings?mailbox=sales&limit=5');
    const audio = await fetch(`${host.url}/api/recordings/${first}/audio`);

    expect(all.body.map(({ recording }: Json) => recording)).toEqual([second, first]);
    expect(ofSales).toEqual([{ ...message, recording: first, bytes: 204 }]);
    expect([audio.status, audio.headers.get('content-type'), audio.headers.get('content-length')]).toEqual([
      200,
      'audio/wav',
      '204',
    ]);
    expect(Buffer.from(await audio.arrayBuffer())).toEqual(wav(160));
  });

  test.each([
    ['of nobody', '0'.repeat(32)],
    ['that climbs', '..%2F..%2Fcallchart.sqlite'],
    ['that climbs without its ending', '%2e%2e%2fsecret'],
    ['with an ending', `${'0'.repeat(32)}.wav`],
    ['with a zero byte', 'a%00b'],
    ['of a table', "'%20OR%201=1--"],
  ])('a name %s is not found', async (_what, name) => {
    const data = temporaryFolder();
    await filled(data);
    writeFileSync(join(data, 'secret.wav'), wav(16));
    const host = await runningHost({ data });

    const { status, body } = await host.ask('GET', `/api/recordings/${name}/audio`);

    expect(status).toBe(404);
    expect(body.problems).toMatchObject([{ code: 'server.not-found' }]);
  });

  test('a message whose file was taken away is not found, and is still listed', async () => {
    const data = temporaryFolder();
    const [first] = await filled(data);
    const host = await runningHost({ data });
    rmSync(join(data, 'recordings', `${first}.wav`));

    expect((await host.ask('GET', `/api/recordings/${first}/audio`)).status).toBe(404);
    expect((await host.ask('GET', '/api/recordings')).body).toHaveLength(2);
  });

  test.each(['limit=0', 'limit=1001', 'limit=many', `mailbox=${'m'.repeat(64)}`, 'folder=etc'])(
    'a list of %s is refused',
    async (query) => {
      const host = await runningHost();

      expect((await host.ask('GET', `/api/recordings?${query}`)).status).toBe(400);
    },
  );

  test('the description says that a message is sound', async () => {
    const host = await runningHost();

    const { body } = await host.ask('GET', '/api/openapi.json');

    const { responses } = body.paths['/api/recordings/{recording}/audio'].get;
    expect(Object.keys(responses['200'].content)).toEqual(['audio/wav']);
    expect(Object.keys(responses['404'].content)).toEqual(['application/json']);
  });
});

/** Two messages in the store of a data folder; their names. */
async function filled(data: string): Promise<readonly [string, string]> {
  const database = openDatabase(data);
  const store = recordingStore(database, data);
  const first = await store.save(message, arriving(wav(160)));
  const second = await store.save({ ...message, call: 'c2', mailbox: 'support' }, arriving(wav(320)));
  database.close();
  return [first.recording, second.recording];
}

async function bytesOf(opened: { readonly stream: AsyncIterable<Buffer> } | undefined): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of opened?.stream ?? []) chunks.push(chunk);
  return Buffer.concat(chunks);
}
