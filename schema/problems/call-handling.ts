// What is wrong with call-handling settings, what policies forbid, and what a flow cannot do yet: see runtime/call-handling.

import type { ProblemTable } from './problem-table.ts';

export const handlingProblems = {
  'handling.extension-missing': {
    severity: 'warning',
    en: {
      message: 'There is no extension {extension}.',
      remedy: 'Choose another one.',
    },
    fr: {
      message: 'Le poste {extension} n’existe pas.',
      remedy: 'Choisissez-en un autre.',
    },
  },
  'handling.contact-missing': {
    severity: 'warning',
    en: {
      message: 'The external contact “{contact}” does not exist.',
      remedy: 'Choose another one, or add it to the directory.',
    },
    fr: {
      message: 'Le contact externe « {contact} » n’existe pas.',
      remedy: 'Choisissez-en un autre ou ajoutez-le à l’annuaire.',
    },
  },
  'handling.target-self': {
    severity: 'error',
    en: {
      message: 'Extension {extension} would forward calls to itself.',
      remedy: 'Choose another extension.',
    },
    fr: {
      message: 'Le poste {extension} renverrait les appels vers lui-même.',
      remedy: 'Choisissez un autre poste.',
    },
  },
  'handling.number-invalid': {
    severity: 'error',
    en: {
      message: '{number} is not a telephone number of {country}.',
      remedy: 'Write it in international form, + and the country code first, and pick its country.',
    },
    fr: {
      message: '{number} n’est pas un numéro de téléphone du pays {country}.',
      remedy: 'Écrivez-le au format international, en commençant par + et l’indicatif du pays, et choisissez son pays.',
    },
  },
  'handling.number-country': {
    severity: 'error',
    en: {
      message: '{number} belongs to a country that may not be dialled.',
      remedy: 'Choose another number, or ask an administrator to allow the country.',
    },
    fr: {
      message: '{number} est un numéro d’un pays que l’on ne peut pas appeler.',
      remedy: 'Choisissez un autre numéro, ou demandez à un administrateur d’autoriser ce pays.',
    },
  },
  'handling.number-premium': {
    severity: 'error',
    en: {
      message: '{number} is a premium-rate number: it is never dialled.',
      remedy: 'Choose another number.',
    },
    fr: {
      message: '{number} est un numéro surtaxé : il n’est jamais composé.',
      remedy: 'Choisissez un autre numéro.',
    },
  },
  'handling.operator-self': {
    severity: 'error',
    en: {
      message: 'Extension {extension} would be its own operator.',
      remedy: 'Choose another user, a call queue, an auto receptionist or a shared line group.',
    },
    fr: {
      message: 'Le poste {extension} serait son propre opérateur.',
      remedy:
        'Choisissez un autre utilisateur, une file d’attente, un standard automatique ou un groupe de lignes partagées.',
    },
  },
  'handling.operator-unfit': {
    severity: 'error',
    en: {
      message: 'Extension {extension} cannot be an operator.',
      remedy: 'Choose a user, a call queue, an auto receptionist or a shared line group.',
    },
    fr: {
      message: 'Le poste {extension} ne peut pas servir d’opérateur.',
      remedy:
        'Choisissez un utilisateur, une file d’attente, un standard automatique ou un groupe de lignes partagées.',
    },
  },
  'handling.operator-unset': {
    severity: 'warning',
    en: {
      message: 'Callers may reach an operator, but nobody is named: they go straight to voicemail.',
      remedy: 'Choose an operator.',
    },
    fr: {
      message:
        'Les appelants peuvent joindre un opérateur, mais aucun n’est désigné : ils arrivent directement sur la messagerie.',
      remedy: 'Choisissez un opérateur.',
    },
  },
  'handling.prompt-missing': {
    severity: 'warning',
    en: {
      message: 'The audio library has no “{prompt}”: the built-in prompt is played instead.',
      remedy: 'Choose another recording.',
    },
    fr: {
      message:
        'La bibliothèque audio n’a pas d’enregistrement « {prompt} » : l’annonce fournie d’origine est diffusée à la place.',
      remedy: 'Choisissez un autre enregistrement.',
    },
  },
  'handling.device-missing': {
    severity: 'warning',
    en: {
      message: 'The extension has no device “{device}”: it does not ring.',
      remedy: 'Take it out of the list.',
    },
    fr: {
      message: 'Le poste n’a pas d’appareil « {device} » : il ne sonne pas.',
      remedy: 'Retirez-le de la liste.',
    },
  },
  'handling.mailbox-missing': {
    severity: 'warning',
    en: {
      message: 'Extension {extension} has no mailbox.',
      remedy: 'Give it one, or choose another way.',
    },
    fr: {
      message: 'Le poste {extension} n’a pas de messagerie.',
      remedy: 'Attribuez-lui une messagerie ou choisissez un autre traitement.',
    },
  },
  'handling.holiday-missing': {
    severity: 'warning',
    en: {
      message: '“{holiday}” is the id of no holiday and of no holiday group: this handling never applies.',
      remedy: 'Choose a holiday of the list, or delete the handling.',
    },
    fr: {
      message:
        '« {holiday} » n’est l’identifiant d’aucun jour férié ni d’aucun groupe : ce traitement ne s’applique jamais.',
      remedy: 'Choisissez un jour férié de la liste ou supprimez ce traitement.',
    },
  },
  'handling.holiday-twice': {
    severity: 'error',
    en: {
      message: '“{holiday}” has two handlings.',
      remedy: 'Keep one of them.',
    },
    fr: {
      message: '« {holiday} » a deux traitements.',
      remedy: 'N’en gardez qu’un.',
    },
  },
  'handling.forbidden': {
    severity: 'error',
    en: {
      message: 'An administrator’s policy does not allow this choice.',
      remedy: 'Choose another one, or ask an administrator.',
    },
    fr: {
      message: 'Les règles fixées par un administrateur interdisent ce choix.',
      remedy: 'Choisissez-en un autre ou adressez-vous à un administrateur.',
    },
  },
  'handling.forbidden-off': {
    severity: 'error',
    en: {
      message: 'An administrator’s policy does not allow this setting: it stays off.',
      remedy: 'Turn it off, or ask an administrator.',
    },
    fr: {
      message: 'Les règles fixées par un administrateur interdisent ce réglage : il reste désactivé.',
      remedy: 'Désactivez-le ou adressez-vous à un administrateur.',
    },
  },
  'handling.restricted': {
    severity: 'error',
    en: {
      message: 'Forwarding to {target} is not allowed (restriction {restriction}).',
      remedy: 'Choose another target, or ask an administrator.',
    },
    fr: {
      message: 'Le renvoi vers {target} n’est pas autorisé (restriction {restriction}).',
      remedy: 'Choisissez une autre destination ou adressez-vous à un administrateur.',
    },
  },
  'handling.falls-to-voicemail': {
    severity: 'warning',
    en: {
      message: 'Until this is changed, calls go to voicemail instead.',
      remedy: 'Choose another way of handling these calls.',
    },
    fr: {
      message: 'Tant que ce réglage n’est pas modifié, les appels arrivent sur la messagerie.',
      remedy: 'Choisissez un autre traitement de ces appels.',
    },
  },
  'handling.falls-to-hangup': {
    severity: 'warning',
    en: {
      message: 'Until this is changed, these calls are hung up, since voicemail is off.',
      remedy: 'Choose another way of handling these calls.',
    },
    fr: {
      message: 'Tant que ce réglage n’est pas modifié, ces appels sont raccrochés, car la messagerie est désactivée.',
      remedy: 'Choisissez un autre traitement de ces appels.',
    },
  },
  'handling.locked-by-account': {
    severity: 'error',
    en: {
      message: 'This setting is locked for the whole account ({holder}).',
      remedy: 'Ask an administrator of the account.',
    },
    fr: {
      message: 'Ce réglage est verrouillé pour tout le compte ({holder}).',
      remedy: 'Adressez-vous à un administrateur du compte.',
    },
  },
  'handling.locked-by-site': {
    severity: 'error',
    en: {
      message: 'This setting is locked for the site ({holder}).',
      remedy: 'Ask an administrator of the site.',
    },
    fr: {
      message: 'Ce réglage est verrouillé pour le site ({holder}).',
      remedy: 'Adressez-vous à un administrateur du site.',
    },
  },
  'handling.locked-by-group': {
    severity: 'error',
    en: {
      message: 'This setting is locked for the group ({holder}).',
      remedy: 'Ask an administrator of the group.',
    },
    fr: {
      message: 'Ce réglage est verrouillé pour le groupe ({holder}).',
      remedy: 'Adressez-vous à un administrateur du groupe.',
    },
  },
  'handling.locked-by-user': {
    severity: 'error',
    en: {
      message: 'An administrator has locked this setting for this extension ({holder}).',
      remedy: 'Ask an administrator.',
    },
    fr: {
      message: 'Un administrateur a verrouillé ce réglage pour ce poste ({holder}).',
      remedy: 'Adressez-vous à un administrateur.',
    },
  },
  'handling.locked-for-account': {
    severity: 'error',
    en: {
      message: 'This setting is locked for the whole account.',
      remedy: 'Ask an administrator of the account.',
    },
    fr: {
      message: 'Ce réglage est verrouillé pour tout le compte.',
      remedy: 'Adressez-vous à un administrateur du compte.',
    },
  },
  'handling.locked-for-site': {
    severity: 'error',
    en: {
      message: 'This setting is locked for the site.',
      remedy: 'Ask an administrator of the site.',
    },
    fr: {
      message: 'Ce réglage est verrouillé pour le site.',
      remedy: 'Adressez-vous à un administrateur du site.',
    },
  },
  'handling.locked-for-group': {
    severity: 'error',
    en: {
      message: 'This setting is locked for the group.',
      remedy: 'Ask an administrator of the group.',
    },
    fr: {
      message: 'Ce réglage est verrouillé pour le groupe.',
      remedy: 'Adressez-vous à un administrateur du groupe.',
    },
  },
  'handling.locked-for-user': {
    severity: 'error',
    en: {
      message: 'An administrator has locked this setting for this extension.',
      remedy: 'Ask an administrator.',
    },
    fr: {
      message: 'Un administrateur a verrouillé ce réglage pour ce poste.',
      remedy: 'Adressez-vous à un administrateur.',
    },
  },
  'handling.not-yours': {
    severity: 'error',
    en: {
      message: 'Users change the settings of their own extension only, and no policies.',
      remedy: 'Ask an administrator.',
    },
    fr: {
      message: 'Chacun ne modifie que les réglages de son propre poste, et jamais les règles.',
      remedy: 'Adressez-vous à un administrateur.',
    },
  },
  'handling.cycle': {
    severity: 'error',
    en: {
      message: 'A call that nobody answers would go in a circle: {path}.',
      remedy: 'Choose another target for one of these extensions.',
    },
    fr: {
      message: 'Un appel sans réponse tournerait en rond : {path}.',
      remedy: 'Choisissez une autre destination pour l’un de ces postes.',
    },
  },
  'handling.note-mailbox': {
    severity: 'warning',
    en: {
      message: 'Checking voicemail by phone is not in the flow yet: the key * is not offered.',
      remedy: 'Leave the setting as it is, or turn it off.',
    },
    fr: {
      message:
        'La consultation de la messagerie par téléphone ne figure pas encore dans le scénario : la touche * n’est pas proposée.',
      remedy: 'Laissez le réglage tel quel ou désactivez-le.',
    },
  },
  'handling.note-video': {
    severity: 'warning',
    en: {
      message: 'Messages are recorded as video only where the media gateway can; elsewhere as sound.',
      remedy: 'Check what your media gateway can do.',
    },
    fr: {
      message: 'Les messages ne sont enregistrés en vidéo que si la passerelle le permet ; sinon, en audio.',
      remedy: 'Vérifiez ce que permet votre passerelle.',
    },
  },
  'handling.note-queue': {
    severity: 'warning',
    en: {
      message: 'The members ring as a group: callers do not wait in a queue.',
      remedy: 'Draw a flow of its own for this extension.',
    },
    fr: {
      message: 'Les membres sonnent comme un groupe : les appelants n’attendent pas dans une file.',
      remedy: 'Dessinez un scénario propre à ce poste.',
    },
  },
  'handling.note-caller-confirms': {
    severity: 'warning',
    en: {
      message: 'Since the caller presses 1, a carrier’s voicemail that answers may win the call.',
      remedy: 'Let the called person press 1.',
    },
    fr: {
      message:
        'Comme c’est l’appelant qui appuie sur 1, la messagerie d’un opérateur mobile qui décroche peut prendre l’appel.',
      remedy: 'Demandez plutôt à la personne appelée d’appuyer sur 1.',
    },
  },
  'handling.note-too-many': {
    severity: 'warning',
    en: {
      message: 'Of {count} telephones only the first {most} ring.',
      remedy: 'Turn off those that need not ring.',
    },
    fr: {
      message: 'Sur {count} téléphones, seuls les {most} premiers sonnent.',
      remedy: 'Désactivez ceux qui n’ont pas besoin de sonner.',
    },
  },
} as const satisfies ProblemTable;
