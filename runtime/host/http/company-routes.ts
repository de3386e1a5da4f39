// The routes of the company as a whole: its directory, and how the runtime is.

import { isSound } from '../../../schema/problem.ts';
import { parseAs } from '../../../schema/validate.ts';
import { checkDocument } from '../../check/check-document.ts';
import { emptyDirectory } from '../../directory/directory-index.ts';
import { refused } from '../answered.ts';
import type { Charts } from '../charts.ts';
import type { SettingsStore } from '../store/settings-store.ts';
import { documentSchema, integerSchema, listSchema, objectSchema, type Route, textSchema } from './route.ts';

export interface CompanyRoutes {
  readonly settings: SettingsStore;
  readonly charts: Charts;
  /** What /api/health tells. */
  readonly health: () => { readonly version: string; readonly calls: number; readonly gateways: readonly string[] };
}

export function companyRoutes({ settings, charts, health }: CompanyRoutes): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/api/directory',
      summary: 'The directory: people, devices, extensions, schedules, mailboxes, prompts.',
      answer: documentSchema('Directory'),
      refusals: [],
      handle: () => ({ ok: true, value: settings.directory() ?? emptyDirectory }),
    },
    {
      method: 'PUT',
      path: '/api/directory',
      summary: 'Replaces the directory. Calls in progress use it from their next question on.',
      body: documentSchema('Directory'),
      answer: objectSchema({ problems: listSchema(documentSchema('Problem')) }),
      refusals: [422],
      handle({ body }) {
        const parsed = parseAs('directory', body);
        if (!parsed.ok) return refused(422, parsed.problems);
        const { problems } = checkDocument(parsed.value);
        if (!isSound(problems)) return refused(422, problems);
        settings.saveDirectory(parsed.value);
        charts.refresh();
        return { ok: true, value: { problems } };
      },
    },
    {
      method: 'GET',
      path: '/api/health',
      summary: 'How the runtime is: its version, the number of live calls, the gateways that are connected.',
      answer: objectSchema({ version: textSchema, calls: integerSchema, gateways: listSchema(textSchema) }),
      refusals: [],
      handle: () => ({ ok: true, value: health() }),
    },
  ];
}
