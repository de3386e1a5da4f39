// The modules of Asterisk that the adapter needs, in one table, and which of them are missing.

import { problem } from '../../../../schema/problem.ts';
import type { AsteriskSettings } from '../settings.ts';
import { type Check, type Finding, listOf, ok, textAt, wrong } from './finding.ts';

interface NeededModule {
  /** Any one of them will do. Without `.so`. */
  readonly anyOf: readonly string[];
  /** What does not work without it. */
  readonly means: string;
  /** Calls go on without it. */
  readonly isMinor?: boolean;
  /** Needed only then. */
  readonly when?: (settings: AsteriskSettings) => boolean;
}

const usesSip = ({ devices, trunks }: AsteriskSettings) =>
  [devices, ...trunks.map(({ dial }) => dial)].some((dial) => dial.startsWith('PJSIP/'));

/** In the order in which they are worth loading. */
const neededModules: readonly NeededModule[] = [
  { anyOf: ['app_stasis'], means: 'no call reaches the runtime' },
  { anyOf: ['res_stasis'], means: 'no call reaches the runtime' },
  { anyOf: ['res_http_websocket'], means: 'there are no events' },
  {
    anyOf: ['res_websocket_client'],
    means: 'Asterisk cannot connect to the runtime',
    when: ({ events }) => events === 'outbound',
  },
  {
    anyOf: ['func_timeout'],
    means: 'callers wait for ever while the runtime is away',
    isMinor: true,
    when: ({ events }) => events === 'outbound',
  },
  { anyOf: ['res_ari_events'], means: 'there are no events' },
  { anyOf: ['res_ari_applications'], means: 'calls are not found again after a lost connection' },
  { anyOf: ['res_ari_channels'], means: 'nothing can be done with a call' },
  { anyOf: ['res_ari_bridges'], means: 'nobody is connected with anybody' },
  { anyOf: ['res_ari_playbacks'], means: 'prompts cannot be stopped' },
  { anyOf: ['res_ari_recordings'], means: 'no messages are taken' },
  { anyOf: ['res_ari_endpoints'], means: 'devices cannot be looked up' },
  { anyOf: ['res_ari_sounds'], means: 'nobody can tell which prompts there are', isMinor: true },
  { anyOf: ['res_stasis_answer'], means: 'calls are not answered' },
  { anyOf: ['res_stasis_playback'], means: 'no prompt is heard' },
  { anyOf: ['res_stasis_recording'], means: 'no messages are taken' },
  { anyOf: ['bridge_simple', 'bridge_softmix'], means: 'nobody is connected with anybody' },
  {
    anyOf: ['res_timing_timerfd', 'res_timing_pthread', 'res_timing_dahdi', 'res_timing_kqueue'],
    means: 'prompts and music stutter or stop',
  },
  { anyOf: ['chan_pjsip'], means: 'no telephone and no trunk is reached', when: usesSip },
  { anyOf: ['res_pjsip_session'], means: 'there are no SIP calls', when: usesSip },
  { anyOf: ['res_pjsip_sdp_rtp'], means: 'SIP calls have no audio', when: usesSip },
  { anyOf: ['res_rtp_asterisk'], means: 'calls have no audio' },
  { anyOf: ['codec_alaw', 'codec_ulaw'], means: 'telephones of different codecs do not hear each other' },
  { anyOf: ['format_wav'], means: 'no messages are taken' },
  { anyOf: ['func_callerid'], means: 'called parties do not see who calls', isMinor: true },
  { anyOf: ['res_pjsip_caller_id'], means: 'numbers are neither read nor shown', isMinor: true, when: usesSip },
  { anyOf: ['res_pjsip_dtmf_info'], means: 'keys sent as SIP INFO are not heard', isMinor: true, when: usesSip },
  { anyOf: ['res_pjsip_rfc3326'], means: 'phones that ring in vain show a missed call', isMinor: true, when: usesSip },
  { anyOf: ['res_musiconhold'], means: 'callers on hold hear nothing', isMinor: true },
  { anyOf: ['format_gsm', 'format_pcm', 'format_sln'], means: 'Asterisk’s own sounds are not heard', isMinor: true },
];

export const checkModules: Check = async ({ settings }, requests) => {
  const running = runningModules(listOf(await requests.request({ method: 'GET', path: 'asterisk/modules' })));
  const needed = neededModules.filter(({ when }) => when?.(settings) ?? true);
  const missing = needed.filter(({ anyOf }) => !anyOf.some((name) => running.has(name)));
  if (missing.length === 0) return [ok('modules', `All ${needed.length} that are needed are running.`)];
  return missing.map(missingModule);
};

function runningModules(modules: readonly object[]): ReadonlySet<string> {
  const running = modules.filter((module) => textAt(module, 'status') === 'Running');
  return new Set(running.map((module) => textAt(module, 'name').replace(/\.so$/, '')));
}

function missingModule({ anyOf, means, isMinor = false }: NeededModule): Finding {
  const code = isMinor ? 'asterisk.check-module-advised' : 'asterisk.check-module';
  return wrong('modules', problem(code, {}, { module: anyOf.join(' / '), file: `${anyOf[0]}.so` }), means);
}
