// The closed list of event types that a chart may wait for, one sentence each, and who causes them.
// chart.schema.json says the same as a pattern; a test holds the two together.

/** Who causes an event: the caller, a called party, the gateway that plays and records, or the host that is asked. */
export type EventCause = 'caller' | 'party' | 'gateway' | 'host';

/** A row of the list. */
export interface ChartEvent {
  /** The event type; `<d>` is 0 to 9, star or hash, any other `<…>` a name of the chart's own. */
  readonly pattern: string;
  readonly cause: EventCause;
  readonly en: string;
  readonly fr: string;
}

/** The closed list. SIP codes as in RFC 3261 section 21; keys as in RFC 4733 section 3.2. */
export const chartEvents: readonly ChartEvent[] = [
  {
    pattern: 'caller.dtmf.<d>',
    cause: 'caller',
    en: 'The caller pressed a key.',
    fr: 'L’appelant a appuyé sur une touche.',
  },
  {
    pattern: 'caller.hungup',
    cause: 'caller',
    en: 'The caller hung up.',
    fr: 'L’appelant a raccroché.',
  },
  {
    pattern: 'leg.<leg>.ringing',
    cause: 'party',
    en: 'The telephone of the called party rings (SIP 180).',
    fr: 'Le téléphone de l’appelé sonne (SIP 180).',
  },
  {
    pattern: 'leg.<leg>.answered',
    cause: 'party',
    en: 'The called party answered (SIP 200).',
    fr: 'L’appelé a décroché (SIP 200).',
  },
  {
    pattern: 'leg.<leg>.busy',
    cause: 'party',
    en: 'The called party is busy (SIP 486 or 600).',
    fr: 'L’appelé est occupé (SIP 486 ou 600).',
  },
  {
    pattern: 'leg.<leg>.declined',
    cause: 'party',
    en: 'The called party refused the call (SIP 603).',
    fr: 'L’appelé a refusé l’appel (SIP 603).',
  },
  {
    pattern: 'leg.<leg>.noAnswer',
    cause: 'party',
    en: 'The called party did not answer in time (SIP 480, 408, or the gateway’s own limit).',
    fr: 'L’appelé n’a pas répondu à temps (SIP 480, 408 ou limite de la passerelle).',
  },
  {
    pattern: 'leg.<leg>.unreachable',
    cause: 'party',
    en: 'The called party cannot be reached (SIP 403, 404, 5xx, not registered, no route).',
    fr: 'L’appelé est injoignable (SIP 403, 404, 5xx, non enregistré ou sans route).',
  },
  {
    pattern: 'leg.<leg>.diverted',
    cause: 'party',
    en: 'The called party sent the call to voicemail.',
    fr: 'L’appelé a envoyé l’appel vers la messagerie.',
  },
  {
    pattern: 'leg.<leg>.connected',
    cause: 'gateway',
    en: 'The caller and the party hear each other.',
    fr: 'L’appelant et son correspondant sont en relation.',
  },
  {
    pattern: 'leg.<leg>.hungup',
    cause: 'party',
    en: 'The party hung up.',
    fr: 'Le correspondant a raccroché.',
  },
  {
    pattern: 'leg.<leg>.transferred',
    cause: 'party',
    en: 'The party handed the caller on (SIP REFER); the talk goes on.',
    fr: 'Le correspondant a transféré l’appel (SIP REFER) ; la conversation continue.',
  },
  {
    pattern: 'leg.<leg>.dtmf.<d>',
    cause: 'party',
    en: 'The called party pressed a key.',
    fr: 'L’appelé a appuyé sur une touche.',
  },
  {
    pattern: 'play.<play>.finished',
    cause: 'gateway',
    en: 'The prompt came to its end.',
    fr: 'L’annonce est terminée.',
  },
  {
    pattern: 'play.<play>.failed',
    cause: 'gateway',
    en: 'The prompt could not be played.',
    fr: 'L’annonce n’a pas pu être diffusée.',
  },
  {
    pattern: 'record.finished',
    cause: 'gateway',
    en: 'The message is recorded and kept.',
    fr: 'Le message est enregistré et conservé.',
  },
  {
    pattern: 'record.empty',
    cause: 'gateway',
    en: 'The recording is shorter than the minimum and was dropped.',
    fr: 'L’enregistrement, plus court que le minimum, n’a pas été gardé.',
  },
  {
    pattern: 'record.failed',
    cause: 'gateway',
    en: 'The message could not be recorded.',
    fr: 'Le message n’a pas pu être enregistré.',
  },
  {
    pattern: 'schedule.<schedule>.open',
    cause: 'host',
    en: 'The schedule is open.',
    fr: 'D’après les horaires, c’est ouvert.',
  },
  {
    pattern: 'schedule.<schedule>.closed',
    cause: 'host',
    en: 'The schedule is closed.',
    fr: 'D’après les horaires, c’est fermé.',
  },
  {
    pattern: 'schedule.<schedule>.break',
    cause: 'host',
    en: 'The schedule is on a break.',
    fr: 'D’après les horaires, c’est la pause.',
  },
  {
    pattern: 'schedule.<schedule>.holiday.<group>',
    cause: 'host',
    en: 'It is a holiday of this group.',
    fr: 'C’est un jour férié de ce groupe.',
  },
  {
    pattern: 'schedule.<schedule>.failed',
    cause: 'host',
    en: 'The schedule is not known.',
    fr: 'Ces horaires sont inconnus.',
  },
  {
    pattern: 'party.<user>.free',
    cause: 'host',
    en: 'The person is on no other call.',
    fr: 'La personne n’est pas en ligne.',
  },
  {
    pattern: 'party.<user>.busy',
    cause: 'host',
    en: 'The person is on another call.',
    fr: 'La personne est déjà en ligne.',
  },
  {
    pattern: 'party.<user>.failed',
    cause: 'host',
    en: 'Nobody knows whether the person is on a call.',
    fr: 'On ignore si la personne est en ligne.',
  },
  {
    pattern: 'ring.busy',
    cause: 'host',
    en: 'Of the parties that could be reached, all were busy or declined.',
    fr: 'Tous les appelés joignables étaient occupés ou ont refusé.',
  },
  {
    pattern: 'ring.noAnswer',
    cause: 'host',
    en: 'Nobody answered.',
    fr: 'Personne n’a répondu.',
  },
  {
    pattern: 'ring.unreachable',
    cause: 'host',
    en: 'None of the parties could be reached.',
    fr: 'Aucun des appelés n’était joignable.',
  },
  {
    pattern: 'forward.failed',
    cause: 'host',
    en: 'The extension does not exist, has no flow, or the call was forwarded too often (20 times).',
    fr: 'Le poste n’existe pas, n’a pas de scénario, ou l’appel a été renvoyé trop souvent (20 fois).',
  },
];

/** The row of an event type such as `leg.a.busy`; undefined for a wildcard or a type that is not in the list. */
export function chartEventOf(type: string): ChartEvent | undefined {
  const tokens = type.split('.');
  return chartEvents.find(({ pattern }) => fits(pattern.split('.'), tokens));
}

const key = /^([0-9]|star|hash)$/;
const name = /^[A-Za-z0-9-]+$/;

function fits(pattern: readonly string[], tokens: readonly string[]): boolean {
  return pattern.length === tokens.length && pattern.every((part, index) => tokenFits(part, tokens[index] ?? ''));
}

function tokenFits(part: string, token: string): boolean {
  if (part === '<d>') return key.test(token);
  return part.startsWith('<') ? name.test(token) : part === token;
}
