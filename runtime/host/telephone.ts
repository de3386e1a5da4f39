// The telephone in the designer: what a browser needs to make one call to a draft, or to what is published.
// Off unless the settings of Asterisk name one. The call itself is between the browser and Asterisk.

import { problem } from '../../schema/problem.ts';
import type { AsteriskTelephone } from '../gateway/asterisk/settings.ts';
import { type Answered, refused } from './answered.ts';
import type { OneTimeNumbers } from './one-time-numbers.ts';
import { checkedDraft, keptChart, type Publishing } from './publishing.ts';

export interface TelephoneRequest {
  readonly flow: string;
  /** Of the draft that is to be called; undefined: what is published. */
  readonly revision: number | undefined;
}

export interface PreparedCall extends Omit<AsteriskTelephone, 'prefix'> {
  /** To be dialled once, soon. */
  readonly number: string;
}

export interface TelephoneOptions {
  /** Null: off. */
  readonly settings: AsteriskTelephone | null;
  readonly numbers: OneTimeNumbers | null;
  readonly publishing: Publishing;
  /** Only this machine reaches the server, or what it says is encrypted. */
  readonly isPrivate: boolean;
}

export interface Telephone {
  readonly isOn: boolean;
  /** Whom the designer's pages may open a WebSocket to; null: nobody. */
  readonly url: string | null;
  prepare(request: TelephoneRequest): Answered<PreparedCall>;
}

export function telephoneOf({ settings, numbers, publishing, isPrivate }: TelephoneOptions): Telephone {
  if (settings === null || numbers === null) {
    return { isOn: false, url: null, prepare: () => refused(404, [problem('server.telephone-off')]) };
  }
  const { url, user, password } = settings;
  return {
    isOn: true,
    url: isPrivate ? url : null,
    prepare(request) {
      if (!isPrivate) return refused(403, [problem('server.telephone-open')]);
      const chart = chartFor(publishing, request);
      if (!chart.ok) return chart;
      return { ok: true, value: { url, user, password, number: numbers.issue(chart.value) } };
    },
  };
}

function chartFor(publishing: Publishing, request: TelephoneRequest) {
  const { flow, revision } = request;
  if (revision !== undefined) {
    const draft = checkedDraft(publishing, { flow, revision });
    return draft.ok ? { ok: true as const, value: keptChart(publishing, draft.value.chart) } : draft;
  }
  const published = publishing.charts.chartOf(flow);
  if (published === undefined) return refused(404, [problem('server.not-found', {}, { id: flow })]);
  return { ok: true as const, value: published };
}
