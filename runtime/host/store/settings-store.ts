// Single documents of the store: the directory, the token that was generated for gateways, the runtime's own id.

import type { DatabaseSync } from 'node:sqlite';
import type { Directory } from '../../../schema/documents.generated.ts';

export interface SettingsStore {
  directory(): Directory | undefined;
  saveDirectory(directory: Directory): void;
  gatewayToken(): string | undefined;
  saveGatewayToken(token: string): void;
  /** What this runtime is told from others by. */
  runtimeId(): string | undefined;
  saveRuntimeId(id: string): void;
}

export function settingsStore(database: DatabaseSync): SettingsStore {
  const find = database.prepare('SELECT value FROM settings WHERE name = ?');
  const save = database.prepare('INSERT OR REPLACE INTO settings VALUES (?, ?)');
  const value = (name: string) => {
    const row = find.get(name);
    return row === undefined ? undefined : String(row.value);
  };
  return {
    directory() {
      const text = value('directory');
      return text === undefined ? undefined : JSON.parse(text);
    },
    saveDirectory: (directory) => void save.run('directory', JSON.stringify(directory)),
    gatewayToken: () => value('gateway-token'),
    saveGatewayToken: (token) => void save.run('gateway-token', token),
    runtimeId: () => value('runtime-id'),
    saveRuntimeId: (id) => void save.run('runtime-id', id),
  };
}
