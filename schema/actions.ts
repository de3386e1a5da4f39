// The closed list of a chart's actions, one sentence each. Their parameters are in chart.schema.json; a test holds the
// two together.

import type { ChartAction } from './documents.generated.ts';

export type ChartActionType = ChartAction['type'];

/** What an action does, for people. */
export interface ChartActionText {
  readonly en: string;
  readonly fr: string;
}

/** By action type. `enter`, `follow` and `note` are written down only; `ask` and `forward` go to the host; the others become commands. */
export const chartActions: Readonly<Record<ChartActionType, ChartActionText>> = {
  enter: {
    en: 'Writes down that the call is in this step.',
    fr: 'Note que l’appel se trouve dans cette étape.',
  },
  follow: {
    en: 'Writes down that the call took this wire.',
    fr: 'Note que l’appel a suivi ce lien.',
  },
  ask: {
    en: 'Asks the host a question; its answer comes as an event.',
    fr: 'Pose une question au serveur ; la réponse arrive sous forme d’événement.',
  },
  answer: {
    en: 'Answers the caller; does nothing if that is done.',
    fr: 'Décroche ; ne fait rien si c’est déjà fait.',
  },
  ring: {
    en: 'Rings a party as a new leg.',
    fr: 'Fait sonner un correspondant sur une nouvelle branche.',
  },
  release: {
    en: 'Gives up on a leg: stops its ringing, or hangs it up.',
    fr: 'Renonce à une branche : arrête sa sonnerie ou la raccroche.',
  },
  connect: {
    en: 'Connects the caller with a leg and gives up on the other legs of the node.',
    fr: 'Met l’appelant en relation avec une branche et renonce aux autres branches de l’étape.',
  },
  play: {
    en: 'Plays a prompt to the caller or to a leg.',
    fr: 'Diffuse une annonce à l’appelant ou sur une branche.',
  },
  stop: {
    en: 'Stops a prompt.',
    fr: 'Arrête une annonce.',
  },
  record: {
    en: 'Records a message of the caller into a mailbox.',
    fr: 'Enregistre un message de l’appelant dans une boîte vocale.',
  },
  reject: {
    en: 'Refuses the call: with a SIP response before it is answered, else with busy tone.',
    fr: 'Refuse l’appel : par une réponse SIP avant le décroché, sinon par la tonalité d’occupation.',
  },
  busyTone: {
    en: 'Lets the caller hear busy tone.',
    fr: 'Fait entendre la tonalité d’occupation à l’appelant.',
  },
  hangup: {
    en: 'Ends the call with all its legs, prompts and recordings.',
    fr: 'Met fin à l’appel avec toutes ses branches, annonces et enregistrements.',
  },
  forward: {
    en: 'Goes on in the flow of another extension.',
    fr: 'Poursuit dans le scénario d’un autre poste.',
  },
  note: {
    en: 'Keeps attributes of the call; they never decide where it goes.',
    fr: 'Conserve des attributs de l’appel ; ils ne décident jamais de son parcours.',
  },
};
