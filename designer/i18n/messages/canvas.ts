// The canvas: palette, cards, wires, notes, dialogs of connecting, outline.

import type { MessageTable } from '../message.ts';

export const canvasMessages = {
  'canvas.label': { en: 'Drawing of the flow', fr: 'Dessin du scénario' },
  'canvas.palette': { en: 'Add a step', fr: 'Ajouter une étape' },
  'canvas.paletteHint': {
    en: 'Drag onto the canvas, or press Enter.',
    fr: 'Glissez sur le dessin, ou appuyez sur Entrée.',
  },
  'canvas.paletteHide': { en: 'Hide the palette', fr: 'Masquer la palette' },
  'canvas.paletteShow': { en: 'Show the palette', fr: 'Afficher la palette' },
  'canvas.zoomIn': { en: 'Zoom in', fr: 'Agrandir' },
  'canvas.zoomOut': { en: 'Zoom out', fr: 'Réduire' },
  'canvas.fit': { en: 'Fit the whole flow', fr: 'Tout afficher' },
  'canvas.arrange': { en: 'Arrange automatically', fr: 'Disposer automatiquement' },
  'canvas.minimap': { en: 'Overview of the flow', fr: 'Vue d’ensemble du scénario' },
  'canvas.nodeHelp': {
    en: 'Enter selects, arrow keys move, C connects, Delete removes.',
    fr: 'Entrée sélectionne, les flèches déplacent, C relie, Suppr supprime.',
  },
  'canvas.wireHelp': {
    en: 'Enter selects, Delete removes the wire.',
    fr: 'Entrée sélectionne, Suppr supprime le lien.',
  },
  'canvas.note': { en: 'Note', fr: 'Note' },
  'canvas.noteAdd': { en: 'Add a note', fr: 'Ajouter une note' },
  'canvas.noteExample': { en: 'Write a note…', fr: 'Écrire une note…' },
  'canvas.problems': {
    en: { one: '{count} problem', other: '{count} problems' },
    fr: { one: '{count} problème', other: '{count} problèmes' },
  },
  'canvas.warnings': {
    en: { one: '{count} warning', other: '{count} warnings' },
    fr: { one: '{count} avertissement', other: '{count} avertissements' },
  },
  'canvas.calls': {
    en: { one: '{count} call', other: '{count} calls' },
    fr: { one: '{count} appel', other: '{count} appels' },
  },
  'canvas.outcomeHandle': { en: '{outcome}: drag to connect', fr: '{outcome} : glisser pour relier' },
  'canvas.createNext': { en: 'Create the next step', fr: 'Créer l’étape suivante' },
  'canvas.connect': { en: 'Connect to…', fr: 'Relier à…' },
  'canvas.connectTitle': { en: 'Connect “{node}”', fr: 'Relier « {node} »' },
  'canvas.connectOutcome': { en: 'Outcome', fr: 'Sortie' },
  'canvas.connectTarget': { en: 'Goes to', fr: 'Mène à' },
  'canvas.connectNew': { en: 'New: {kind}', fr: 'Créer : {kind}' },
  'canvas.connectExisting': { en: 'Steps of this flow', fr: 'Étapes de ce scénario' },
  'canvas.connectCreate': { en: 'Create', fr: 'Créer' },
  'canvas.connectDo': { en: 'Connect', fr: 'Relier' },
  'canvas.disconnect': { en: 'Disconnect', fr: 'Supprimer le lien' },
  'canvas.wireTo': { en: 'Wire from {from}, {outcome}, to {to}', fr: 'Lien de {from}, {outcome}, vers {to}' },
  'canvas.outline': { en: 'Outline', fr: 'Plan' },
  'canvas.drawing': { en: 'Drawing', fr: 'Dessin' },
  'canvas.view': { en: 'View', fr: 'Vue' },
  'canvas.outlineLead': {
    en: 'The whole flow in words. Everything that the drawing can do can be done here.',
    fr: 'Le scénario entier, mis en mots. Tout ce que permet le dessin se fait ici aussi.',
  },
  'canvas.outlineAgain': { en: 'see “{node}” above', fr: 'voir « {node} » plus haut' },
  'canvas.outlineLoose': { en: 'Not reached from the entry', fr: 'Sans chemin depuis l’entrée' },
  'canvas.outlineEdit': { en: 'Edit “{node}”', fr: 'Modifier « {node} »' },
  'canvas.outlineDelete': { en: 'Delete “{node}”', fr: 'Supprimer « {node} »' },
  'canvas.outlineTarget': { en: 'Where “{outcome}” of “{node}” goes', fr: 'Où mène « {outcome} » de « {node} »' },
  'canvas.stateOf': { en: 'State', fr: 'État' },
  'canvas.states': {
    en: { one: '{count} state inside', other: '{count} states inside' },
    fr: { one: '{count} état à l’intérieur', other: '{count} états à l’intérieur' },
  },
} as const satisfies MessageTable;
