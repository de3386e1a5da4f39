import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { coreSounds } from '../../runtime/gateway/asterisk/sounds.ts';
import { asteriskRoot, installedVersion } from './asterisk/installation.ts';

const names = new Set([
  'beep',
  ...Object.values(coreSounds).flatMap((sounds) => (Array.isArray(sounds) ? sounds : [])),
]);

test.runIf(installedVersion() !== undefined)(
  'every sound that stands in for a prompt is there in both languages',
  () => {
    const files = [...names].flatMap((name) =>
      ['en_US_f_Allison', 'fr_CA_f_June'].map((folder) => `${folder}/${name}.gsm`),
    );

    expect(files.length).toBeGreaterThan(2 * 15);
    expect(files.filter((file) => !existsSync(join(asteriskRoot, 'usr/share/asterisk/sounds', file)))).toEqual([]);
  },
);
