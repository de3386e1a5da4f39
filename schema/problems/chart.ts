// Faults of a statechart outside the profile.

import type { ProblemTable } from './problem-table.ts';

export const chartProblems = {
  'chart.guard-refused': {
    severity: 'error',
    en: {
      message:
        '“{property}” is refused: every decision must be an event, so that the chart can be proved and replayed.',
      remedy: 'Ask a question (action ask) and handle its answers.',
    },
    fr: {
      message:
        '« {property} » est refusé : toute décision doit être un événement, pour que le diagramme puisse être prouvé et rejoué.',
      remedy: 'Posez une question (action ask) et traitez ses réponses.',
    },
  },
  'chart.context-refused': {
    severity: 'error',
    en: {
      message: '“{property}” is refused: what a call remembers is its state.',
      remedy: 'Make a state of it: one for each try of a menu, for example.',
    },
    fr: {
      message: '« {property} » est refusé : la mémoire d’un appel, c’est son état.',
      remedy: 'Faites-en un état, par exemple un par essai d’un menu.',
    },
  },
  'chart.invoke-refused': {
    severity: 'error',
    en: {
      message: '“{property}” is refused: what others do is a command out and events in.',
      remedy: 'Use an action and handle its events.',
    },
    fr: {
      message: '« {property} » est refusé : ce que font les autres passe par une commande et des événements.',
      remedy: 'Utilisez une action et traitez ses événements.',
    },
  },
  'chart.always-refused': {
    severity: 'error',
    en: {
      message: '“{property}” is refused: a chart moves on events only.',
      remedy: 'Handle an event, or use a final state and onDone.',
    },
    fr: {
      message: '« {property} » est refusé : un diagramme n’avance que sur un événement.',
      remedy: 'Traitez un événement, ou utilisez un état final et onDone.',
    },
  },
  'chart.history-refused': {
    severity: 'error',
    en: { message: 'History states are refused.', remedy: 'Target a state by its name.' },
    fr: { message: 'Les états historiques sont refusés.', remedy: 'Visez un état par son nom.' },
  },
  'chart.reenter-refused': {
    severity: 'error',
    en: {
      message: '“reenter” is refused: a transition to the enclosing step enters it again by itself.',
      remedy: 'Remove it.',
    },
    fr: {
      message: '« reenter » est refusé : une transition vers l’étape englobante y rentre d’elle-même.',
      remedy: 'Supprimez cette propriété.',
    },
  },
  'chart.delay-named': {
    severity: 'error',
    en: { message: 'The delay “{value}” is not a number of milliseconds.', remedy: 'Write whole milliseconds.' },
    fr: {
      message: 'Le délai « {value} » n’est pas un nombre de millisecondes.',
      remedy: 'Indiquez des millisecondes entières.',
    },
  },
  'chart.function-refused': {
    severity: 'error',
    en: { message: '“{value}” is code by name; a chart is data.', remedy: 'Use an action of the closed list.' },
    fr: {
      message: '« {value} » désigne du code ; un diagramme n’est que des données.',
      remedy: 'Utilisez une action de la liste fermée.',
    },
  },
  'chart.action-unknown': {
    severity: 'error',
    en: { message: 'No action is called “{value}”.', remedy: 'Use one of: {known}.' },
    fr: { message: 'Aucune action ne s’appelle « {value} ».', remedy: 'Utilisez l’une de celles-ci : {known}.' },
  },
  'chart.event-unknown': {
    severity: 'error',
    en: { message: 'No call event is called “{value}”.', remedy: 'Use an event of the closed list, spelled exactly.' },
    fr: {
      message: 'Aucun événement d’appel ne s’appelle « {value} ».',
      remedy: 'Utilisez un événement de la liste fermée, écrit exactement.',
    },
  },
  'chart.event-hides-hangup': {
    severity: 'error',
    en: { message: '“{value}” would hide caller.hungup.', remedy: 'Name the events one by one.' },
    fr: { message: '« {value} » masquerait caller.hungup.', remedy: 'Nommez les événements un par un.' },
  },
  'chart.target-unknown': {
    severity: 'error',
    en: { message: 'The target “{value}” is not a state.', remedy: 'Name a sibling, or #{chart}.<path>.' },
    fr: { message: 'La cible « {value} » n’est pas un état.', remedy: 'Nommez un état voisin, ou #{chart}.<chemin>.' },
  },
  'chart.target-itself': {
    severity: 'error',
    en: {
      message: 'This state targets itself: XState would neither enter it again nor restart its timer.',
      remedy: 'Target the step around it, or add a second state.',
    },
    fr: {
      message: 'Cet état se vise lui-même : XState n’y rentrerait pas et ne relancerait pas son délai.',
      remedy: 'Visez l’étape qui le contient, ou ajoutez un deuxième état.',
    },
  },
  'chart.initial-unknown': {
    severity: 'error',
    en: { message: 'The initial state “{value}” does not exist here.', remedy: 'Name one of the states beside it.' },
    fr: { message: 'L’état initial « {value} » n’existe pas ici.', remedy: 'Nommez l’un des états voisins.' },
  },
  'chart.initial-missing': {
    severity: 'error',
    en: { message: 'A state with states needs an initial one, or the type parallel.', remedy: 'Add initial.' },
    fr: {
      message: 'Un état qui contient des états en demande un initial, ou le type parallel.',
      remedy: 'Ajoutez initial.',
    },
  },
  'chart.parallel-empty': {
    severity: 'error',
    en: {
      message: 'A parallel state without regions never completes.',
      remedy: 'Add a region, or leave the state out.',
    },
    fr: {
      message: 'Un état parallèle sans région ne s’achève jamais.',
      remedy: 'Ajoutez une région ou supprimez l’état.',
    },
  },
  'chart.type-contradicts': {
    severity: 'error',
    en: {
      message: 'The type {value} contradicts what this state holds.',
      remedy: 'final and atomic states hold no states; a compound state holds at least one.',
    },
    fr: {
      message: 'Le type {value} contredit le contenu de cet état.',
      remedy: 'Les états final et atomic ne contiennent aucun état ; un état compound en contient au moins un.',
    },
  },
  'chart.completion-endless': {
    severity: 'error',
    en: {
      message:
        'Completing “{value}” leads back to its completion without an event between: the call would hang for ever.',
      remedy: 'Let onDone lead to a state that waits for an event.',
    },
    fr: {
      message:
        'L’achèvement de « {value} » ramène à son propre achèvement sans événement entre les deux : l’appel se figerait.',
      remedy: 'Faites mener onDone à un état qui attend un événement.',
    },
  },
  'chart.ended-missing': {
    severity: 'error',
    en: {
      message: 'There is no final state “ended” at the top.',
      remedy: 'Add ended, of type final, with the action hangup on entry.',
    },
    fr: {
      message: 'Il n’y a pas d’état final « ended » au premier niveau.',
      remedy: 'Ajoutez ended, de type final, avec l’action hangup à l’entrée.',
    },
  },
  'chart.ended-silent': {
    severity: 'error',
    en: {
      message: '“ended” does not hang up: the caller would stay on a silent line.',
      remedy: 'Add the action hangup to its entry.',
    },
    fr: {
      message: '« ended » ne raccroche pas : l’appelant resterait seul en ligne.',
      remedy: 'Ajoutez l’action hangup à son entrée.',
    },
  },
  'chart.final-extra': {
    severity: 'error',
    en: { message: '“{value}” is a final state at the top; only “ended” may be.', remedy: 'Go to ended instead.' },
    fr: {
      message: '« {value} » est un état final de premier niveau ; seul « ended » peut l’être.',
      remedy: 'Allez plutôt vers ended.',
    },
  },
  'chart.node-atomic': {
    severity: 'error',
    en: {
      message: '“{value}” must be a compound state, so that an edge back into it enters it again.',
      remedy: 'Put its content into an inner state and make it initial.',
    },
    fr: {
      message: '« {value} » doit être un état composé, pour qu’un lien qui y revient y rentre vraiment.',
      remedy: 'Placez son contenu dans un état intérieur et rendez celui-ci initial.',
    },
  },
  'chart.hangup-unhandled': {
    severity: 'error',
    en: {
      message: 'The chart does not handle caller.hungup at the top.',
      remedy: 'Add on: {"caller.hungup": {"target": ".ended"}}.',
    },
    fr: {
      message: 'Le diagramme ne traite pas caller.hungup au premier niveau.',
      remedy: 'Ajoutez on: {"caller.hungup": {"target": ".ended"}}.',
    },
  },
  'chart.hangup-elsewhere': {
    severity: 'error',
    en: { message: 'This handler of caller.hungup does not lead to ended.', remedy: 'Target #{chart}.ended.' },
    fr: { message: 'Ce traitement de caller.hungup ne mène pas à ended.', remedy: 'Visez #{chart}.ended.' },
  },
  'chart.release-on-exit': {
    severity: 'error',
    en: {
      message: 'release on exit would release the winner before it is connected.',
      remedy: 'Release in the transition that gives up on the leg.',
    },
    fr: {
      message: 'release à la sortie libérerait la branche gagnante avant sa mise en relation.',
      remedy: 'Libérez la branche dans la transition qui y renonce.',
    },
  },
  'chart.answer-unhandled': {
    severity: 'error',
    en: {
      message: 'The answer “{event}” of the question asked here is not handled: the caller would be stranded.',
      remedy: 'Handle it.',
    },
    fr: {
      message: 'La réponse « {event} » à la question posée ici n’est pas traitée : l’appelant resterait bloqué.',
      remedy: 'Traitez-la.',
    },
  },
  'chart.differs-from-flow': {
    severity: 'warning',
    en: {
      message: 'The states were edited by hand: they are not what the drawing compiles to.',
      remedy: 'The chart runs as it is; its states are shown as plain cards.',
    },
    fr: {
      message: 'Les états ont été modifiés à la main : ils ne correspondent pas au dessin.',
      remedy: 'Le diagramme fonctionne tel quel ; ses états s’affichent comme de simples cartes.',
    },
  },
  'chart.refused-by-xstate': {
    severity: 'error',
    en: { message: 'XState refuses the chart: {reason}.', remedy: 'Correct the chart.' },
    fr: { message: 'XState refuse le diagramme : {reason}.', remedy: 'Corrigez le diagramme.' },
  },
} as const satisfies ProblemTable;
