// Faults of a drawn flow.

import type { ProblemTable } from './problem-table.ts';

export const flowProblems = {
  'flow.kind-unknown': {
    severity: 'error',
    en: { message: 'No kind of step is called “{kind}”.', remedy: 'Use one of: {known}.' },
    fr: { message: 'Aucun type d’étape ne s’appelle « {kind} ».', remedy: 'Utilisez l’un de ceux-ci : {known}.' },
  },
  'flow.id-twice': {
    severity: 'error',
    en: { message: 'Two steps have the id “{id}”.', remedy: 'Give one of them another id.' },
    fr: {
      message: 'Deux étapes portent l’identifiant « {id} ».',
      remedy: 'Donnez un autre identifiant à l’une des deux.',
    },
  },
  'flow.id-reserved': {
    severity: 'error',
    en: { message: 'No step may be called “{id}”.', remedy: 'Give it another id.' },
    fr: { message: 'Aucune étape ne peut s’appeler « {id} ».', remedy: 'Donnez-lui un autre identifiant.' },
  },
  'flow.entry-missing': {
    severity: 'error',
    en: { message: 'The flow has no entry.', remedy: 'Add an entry: it says where calls come in.' },
    fr: {
      message: 'Le scénario n’a pas d’entrée.',
      remedy: 'Ajoutez une entrée : elle indique par où les appels arrivent.',
    },
  },
  'flow.entry-twice': {
    severity: 'error',
    en: { message: 'The flow has a second entry, “{id}”.', remedy: 'Keep one entry; it may hold several numbers.' },
    fr: {
      message: 'Le scénario a une deuxième entrée, « {id} ».',
      remedy: 'Gardez une seule entrée ; elle peut porter plusieurs numéros.',
    },
  },
  'flow.entry-entered': {
    severity: 'error',
    en: { message: '“{from}” leads back into the entry.', remedy: 'Connect it to the first step after the entry.' },
    fr: { message: '« {from} » ramène à l’entrée.', remedy: 'Reliez cette sortie à la première étape après l’entrée.' },
  },
  'flow.edge-dangling': {
    severity: 'error',
    en: {
      message: 'The wire “{edge}” leads to or from “{id}”, which does not exist.',
      remedy: 'Connect it to a step, or delete it.',
    },
    fr: {
      message: 'Une extrémité du lien « {edge} » est « {id} », qui n’existe pas.',
      remedy: 'Reliez-le à une étape ou supprimez-le.',
    },
  },
  'flow.edge-twice': {
    severity: 'error',
    en: { message: 'The outcome “{edge}” has two wires.', remedy: 'Keep one of them.' },
    fr: { message: 'La sortie « {edge} » a deux liens.', remedy: 'N’en gardez qu’un.' },
  },
  'flow.outcome-unknown': {
    severity: 'error',
    en: {
      message: '“{node}” has no outcome “{outcome}”.',
      remedy: 'Delete the wire, or connect another outcome: {known}.',
    },
    fr: {
      message: '« {node} » n’a pas de sortie « {outcome} ».',
      remedy: 'Supprimez le lien ou reliez une autre sortie : {known}.',
    },
  },
  'flow.outcome-unwired': {
    severity: 'error',
    en: {
      message: 'The outcome “{outcome}” of “{node}” leads nowhere: a call that takes it would be stranded.',
      remedy: 'Connect it to the step that comes next.',
    },
    fr: {
      message: 'La sortie « {outcome} » de « {node} » ne mène nulle part : l’appel y resterait bloqué.',
      remedy: 'Reliez-la à l’étape suivante.',
    },
  },
  'flow.failure-unwired': {
    severity: 'error',
    en: {
      message: 'The outcome “{outcome}” of “{node}” is not connected, and the flow has no fallback.',
      remedy: 'Connect it, or choose a fallback in the entry.',
    },
    fr: {
      message: 'La sortie « {outcome} » de « {node} » n’est pas reliée, et le scénario n’a pas d’étape de secours.',
      remedy: 'Reliez-la ou choisissez une étape de secours dans l’entrée.',
    },
  },
  'flow.fallback-unknown': {
    severity: 'error',
    en: {
      message: 'The fallback “{id}” is not a step of this flow.',
      remedy: 'Choose a voicemail or a message of this flow.',
    },
    fr: {
      message: 'L’étape de secours « {id} » n’existe pas dans ce scénario.',
      remedy: 'Choisissez une messagerie ou une annonce de ce scénario.',
    },
  },
  'flow.fallback-kind': {
    severity: 'error',
    en: {
      message: 'The fallback “{id}” is neither a voicemail nor a message.',
      remedy: 'Choose a voicemail or a message of this flow.',
    },
    fr: {
      message: 'L’étape de secours « {id} » n’est ni une messagerie ni une annonce.',
      remedy: 'Choisissez une messagerie ou une annonce de ce scénario.',
    },
  },
  'flow.key-twice': {
    severity: 'error',
    en: { message: 'The key “{key}” stands twice in the menu “{node}”.', remedy: 'Remove one of them.' },
    fr: {
      message: 'La touche « {key} » figure deux fois dans le menu « {node} ».',
      remedy: 'Supprimez l’une des deux.',
    },
  },
  'flow.group-twice': {
    severity: 'error',
    en: { message: 'The holiday group “{group}” stands twice in “{node}”.', remedy: 'Remove one of them.' },
    fr: {
      message: 'Le groupe de jours fériés « {group} » figure deux fois dans « {node} ».',
      remedy: 'Supprimez l’un des deux.',
    },
  },
  'flow.music-missing': {
    severity: 'error',
    en: {
      message: '“{node}” plays music while ringing, but no music is chosen.',
      remedy: 'Choose the music, or the ringing tone.',
    },
    fr: {
      message: '« {node} » diffuse de la musique pendant la sonnerie, mais aucune n’est choisie.',
      remedy: 'Choisissez une musique, ou revenez à la sonnerie.',
    },
  },
  'flow.unreachable': {
    severity: 'warning',
    en: { message: 'No call can reach “{node}”.', remedy: 'Connect it, or delete it.' },
    fr: { message: 'Aucun appel ne peut atteindre « {node} ».', remedy: 'Reliez cette étape ou supprimez-la.' },
  },
  'flow.ring-nobody': {
    severity: 'warning',
    en: {
      message: '“{node}” rings nobody: the call takes the outcome “unreachable” at once.',
      remedy: 'Add a member, or switch one on.',
    },
    fr: {
      message: '« {node} » ne fait sonner personne : l’appel prend aussitôt la sortie « injoignable ».',
      remedy: 'Ajoutez un membre ou activez-en un.',
    },
  },
  'flow.press-one-off': {
    severity: 'warning',
    en: {
      message: '“{node}” rings an external number without asking for 1: its voicemail may take the call.',
      remedy: 'Ask whoever answers to press 1.',
    },
    fr: {
      message:
        '« {node} » appelle un numéro externe sans demander d’appuyer sur 1 : sa messagerie peut prendre l’appel.',
      remedy: 'Demandez d’appuyer sur 1.',
    },
  },
  'flow.number-invalid': {
    severity: 'warning',
    en: { message: '{number} is not a number of {country}.', remedy: 'Check the number and the country.' },
    fr: { message: '{number} n’est pas un numéro du pays {country}.', remedy: 'Vérifiez le numéro et le pays.' },
  },
  'forward.cycle': {
    severity: 'error',
    en: {
      message: 'Forwarding goes in a circle: {path}.',
      remedy: 'Break the circle: forward to an extension that does not lead back.',
    },
    fr: {
      message: 'Les renvois tournent en rond : {path}.',
      remedy: 'Rompez la boucle : renvoyez vers un poste qui ne ramène pas ici.',
    },
  },
} as const satisfies ProblemTable;
