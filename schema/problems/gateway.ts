// What goes wrong at a media gateway while calls are handled: told to the admin, not to a caller.

import type { ProblemTable } from './problem-table.ts';

export const gatewayProblems = {
  'gateway.unreachable': {
    severity: 'error',
    en: {
      message: 'The gateway at {host} cannot be reached: “{reason}”.',
      remedy:
        'Check that it runs, that its address and port are those of the settings, and that no firewall stands in between; the runtime keeps trying.',
    },
    fr: {
      message: 'La passerelle {host} est injoignable : « {reason} ».',
      remedy:
        'Vérifiez qu’elle fonctionne, que son adresse et son port sont ceux des réglages et qu’aucun pare-feu ne bloque la liaison ; le serveur continue d’essayer.',
    },
  },
  'gateway.app-taken': {
    severity: 'error',
    en: {
      message: 'Another program took over the application “{app}”: its calls no longer come here.',
      remedy: 'Stop the other runtime, or give each its own application name, here and in Stasis(…) of the dialplan.',
    },
    fr: {
      message: 'Un autre programme s’est emparé de l’application « {app} » : ses appels n’arrivent plus ici.',
      remedy:
        'Arrêtez l’autre serveur, ou donnez à chacun son propre nom d’application, ici et dans Stasis(…) du plan de numérotation.',
    },
  },
  'gateway.prompt-missing': {
    severity: 'warning',
    en: {
      message: 'The prompt “{prompt}” could not be played in “{language}”: the gateway has no sound file of it.',
      remedy:
        'Make the files with callchart prompts, or record them, and copy them to the folder of the gateway’s sounds.',
    },
    fr: {
      message:
        'L’annonce « {prompt} » n’a pas pu être diffusée en « {language} » : la passerelle n’a pas son fichier son.',
      remedy:
        'Créez les fichiers avec callchart prompts, ou enregistrez-les, puis copiez-les dans le dossier des sons de la passerelle.',
    },
  },
  'gateway.trunk-refused': {
    severity: 'error',
    en: {
      message: 'The trunk refused a call to {number} (SIP {status}).',
      remedy:
        'Ask the carrier what it refuses: often the credentials (401, 403), the form of the number (404, 484) or the caller id (403); 5xx is a fault of the carrier’s own.',
    },
    fr: {
      message: 'L’opérateur a refusé un appel vers {number} (SIP {status}).',
      remedy:
        'Demandez-lui ce qu’il refuse : souvent l’identification (401, 403), le format du numéro (404, 484) ou le numéro présenté (403) ; un code 5xx vient d’une panne chez lui.',
    },
  },
  'gateway.endpoint-unknown': {
    severity: 'warning',
    en: {
      message: 'The gateway does not reach “{address}” (status {status}): no such device, or it is not registered.',
      remedy:
        'Check its address in the directory, and with “pjsip show endpoints” whether the telephone is registered.',
    },
    fr: {
      message:
        'La passerelle n’atteint pas « {address} » (code {status}) : ce poste n’existe pas ou n’est pas enregistré.',
      remedy:
        'Vérifiez son adresse dans l’annuaire et, avec « pjsip show endpoints », que le téléphone est bien enregistré.',
    },
  },
  'gateway.recording-failed': {
    severity: 'error',
    en: {
      message: 'A message for the mailbox {mailbox} could not be kept: “{reason}”.',
      remedy:
        'Check the free space and the rights of the recording folder, at the gateway and here; what the gateway still has is fetched when it attaches again.',
    },
    fr: {
      message: 'Un message pour la boîte {mailbox} n’a pas pu être conservé : « {reason} ».',
      remedy:
        'Vérifiez l’espace libre et les droits du dossier des enregistrements, sur la passerelle et ici ; ce que la passerelle a gardé sera récupéré à son prochain rattachement.',
    },
  },
  'gateway.command-failed': {
    severity: 'warning',
    en: {
      message: 'The gateway did not carry out “{what}” (status {status}).',
      remedy:
        'The call went on by the outcome for it; if it happens again, look into the gateway’s log at that instant.',
    },
    fr: {
      message: 'La passerelle n’a pas exécuté « {what} » (code {status}).',
      remedy:
        'L’appel a suivi l’issue prévue dans ce cas ; si cela se répète, consultez le journal de la passerelle à cet instant.',
    },
  },
  'gateway.caller-id-refused': {
    severity: 'warning',
    en: {
      message: 'The number of a caller could not be shown to the called party: “{value}” is no telephone number.',
      remedy: 'The call was placed without it; set the caller id of the trunk in the settings to a number of your own.',
    },
    fr: {
      message:
        'Le numéro d’un appelant n’a pas pu être présenté à l’appelé : « {value} » n’est pas un numéro de téléphone.',
      remedy:
        'L’appel est parti sans ce numéro ; dans les réglages, donnez à l’accès opérateur un numéro présenté qui vous appartient.',
    },
  },
} as const satisfies ProblemTable;
