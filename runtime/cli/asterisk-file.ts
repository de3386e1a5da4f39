// The settings file of the Asterisk gateway, with the certificate that it names.

import { dirname, resolve } from 'node:path';
import type { Parsed } from '../../schema/validate.ts';
import type { AsteriskSettings } from '../gateway/asterisk/settings.ts';
import { readAsteriskSettings } from '../gateway/asterisk/settings-file.ts';
import type { CommandContext } from './command.ts';
import { fileBytes } from './options.ts';

/** The settings in a file; paths in it are relative to the file. */
export function asteriskFile(path: string, env: CommandContext['env']): Parsed<AsteriskSettings> {
  const bytes = fileBytes(path);
  if (!bytes.ok) return bytes;
  return readAsteriskSettings(bytes.value, env, (named) => {
    const found = fileBytes(resolve(dirname(path), named));
    if (found.ok) return { text: Buffer.from(found.value).toString('utf8') };
    return { reason: String(found.problems[0]?.params.reason) };
  });
}
