// What `gateway check` finds wrong at a running Asterisk. Faults of the settings themselves are in asterisk.ts.

import type { ProblemTable } from './problem-table.ts';

export const asteriskCheckProblems = {
  'asterisk.check-host': {
    severity: 'error',
    en: {
      message: '{url} does not answer ({reason}).',
      remedy: 'Start Asterisk, enable http.conf with that address and port, and open the firewall between.',
    },
    fr: {
      message: '{url} ne répond pas ({reason}).',
      remedy:
        'Démarrez Asterisk, activez http.conf avec cette adresse et ce port, et ouvrez le pare-feu intermédiaire.',
    },
  },
  'asterisk.check-tls': {
    severity: 'error',
    en: {
      message: 'The certificate of {url} is not trusted ({reason}).',
      remedy: 'Name the file of its authority in “ca”, or use the name that the certificate has.',
    },
    fr: {
      message: 'Le certificat de {url} n’est pas reconnu ({reason}).',
      remedy: 'Indiquez le fichier de son autorité dans « ca », ou utilisez le nom que porte le certificat.',
    },
  },
  'asterisk.check-ari': {
    severity: 'error',
    en: {
      message: '{url} is a web server without ARI (HTTP {status}).',
      remedy: 'Set enabled = yes in ari.conf and load res_ari.so; a prefix of http.conf belongs to the end of “url”.',
    },
    fr: {
      message: '{url} est un serveur web sans ARI (HTTP {status}).',
      remedy:
        'Écrivez enabled = yes dans ari.conf et chargez res_ari.so ; le prefix de http.conf se place à la fin de « url ».',
    },
  },
  'asterisk.check-login': {
    severity: 'error',
    en: {
      message: 'Asterisk refuses the user “{user}” or its password.',
      remedy: 'Compare with the section [{user}] of ari.conf, then: asterisk -rx "module reload res_ari".',
    },
    fr: {
      message: 'Asterisk refuse l’utilisateur « {user} » ou son mot de passe.',
      remedy: 'Comparez avec la section [{user}] d’ari.conf, puis : asterisk -rx "module reload res_ari".',
    },
  },
  'asterisk.check-acl': {
    severity: 'error',
    en: {
      message: 'Asterisk does not let the user “{user}” in from this machine.',
      remedy: 'Permit its address in acl.conf, or in the section [{user}] of ari.conf.',
    },
    fr: {
      message: 'Asterisk ne laisse pas entrer l’utilisateur « {user} » depuis cette machine.',
      remedy: 'Autorisez son adresse dans acl.conf, ou dans la section [{user}] d’ari.conf.',
    },
  },
  'asterisk.check-read-only': {
    severity: 'error',
    en: { message: 'The user “{user}” may only look.', remedy: 'Set read_only = no in its section of ari.conf.' },
    fr: {
      message: 'L’utilisateur « {user} » n’a qu’un droit de lecture.',
      remedy: 'Écrivez read_only = no dans sa section d’ari.conf.',
    },
  },
  'asterisk.check-version': {
    severity: 'error',
    en: {
      message: 'Asterisk {version} is too old.',
      remedy: 'Take 20.15, 21.10, 22.5 or a later one: before, Asterisk opens no WebSocket to the runtime.',
    },
    fr: {
      message: 'Asterisk {version} est trop ancien.',
      remedy:
        'Prenez la version 20.15, 21.10, 22.5 ou une plus récente : avant, Asterisk n’ouvre pas de WebSocket vers le serveur.',
    },
  },
  'asterisk.check-version-unknown': {
    severity: 'warning',
    en: {
      message: '“{version}” tells no version of Asterisk.',
      remedy: 'Make sure that it is 20.15, 21.10, 22.5 or a later one.',
    },
    fr: {
      message: '« {version} » n’indique pas de version d’Asterisk.',
      remedy: 'Vérifiez qu’il s’agit de la version 20.15, 21.10, 22.5 ou d’une plus récente.',
    },
  },
  'asterisk.check-module': {
    severity: 'error',
    en: {
      message: 'The module {module} is not running.',
      remedy: 'Write load = {file} in modules.conf, then: asterisk -rx "module load {file}".',
    },
    fr: {
      message: 'Le module {module} ne tourne pas.',
      remedy: 'Écrivez load = {file} dans modules.conf, puis : asterisk -rx "module load {file}".',
    },
  },
  'asterisk.check-module-advised': {
    severity: 'warning',
    en: {
      message: 'The module {module} is not running.',
      remedy: 'Write load = {file} in modules.conf, then: asterisk -rx "module load {file}".',
    },
    fr: {
      message: 'Le module {module} ne tourne pas.',
      remedy: 'Écrivez load = {file} dans modules.conf, puis : asterisk -rx "module load {file}".',
    },
  },
  'asterisk.check-app-missing': {
    severity: 'error',
    en: {
      message: 'Asterisk has no WebSocket to open for the application “{app}”.',
      remedy:
        'Name it in apps of an outbound_websocket in ari.conf, with its websocket_client.conf; or write "events": "inbound".',
    },
    fr: {
      message: 'Asterisk n’a pas de WebSocket à ouvrir pour l’application « {app} ».',
      remedy:
        'Nommez-la dans apps d’un outbound_websocket d’ari.conf, avec son websocket_client.conf ; ou écrivez "events": "inbound".',
    },
  },
  'asterisk.check-app-taken': {
    severity: 'warning',
    en: {
      message: 'The application “{app}” is in use.',
      remedy:
        'If this is not by your own running server, choose another “app”: the later of two takes it from the other.',
    },
    fr: {
      message: 'L’application « {app} » est déjà utilisée.',
      remedy:
        'Si ce n’est pas par votre propre serveur en marche, choisissez un autre nom dans « app » : la dernière arrivée l’emporte.',
    },
  },
  'asterisk.check-not-connected': {
    severity: 'error',
    en: {
      message: 'The running server is not connected with “{name}”.',
      remedy: 'Its log says why; with outbound events compare uri, username and password of websocket_client.conf.',
    },
    fr: {
      message: 'Le serveur en marche n’est pas relié à « {name} ».',
      remedy:
        'Son journal dit pourquoi ; si c’est Asterisk qui se connecte, comparez uri, username et password de websocket_client.conf.',
    },
  },
  'asterisk.check-sounds': {
    severity: 'warning',
    en: {
      message: 'Nothing can be played in {language} for: {prompts}.',
      remedy: 'Put files of these names into sounds/{language}/{folder}/; `callchart prompts` makes them.',
    },
    fr: {
      message: 'Aucun son ne correspond, en {language}, à : {prompts}.',
      remedy: 'Déposez des fichiers de ces noms dans sounds/{language}/{folder}/ ; `callchart prompts` les produit.',
    },
  },
  'asterisk.check-device-unknown': {
    severity: 'warning',
    en: {
      message: 'Asterisk does not know {dial}, the device “{device}”.',
      remedy: 'Correct the device’s address in the directory, or “devices”, or add the endpoint to Asterisk.',
    },
    fr: {
      message: 'Asterisk ne connaît pas {dial}, le poste « {device} ».',
      remedy: 'Corrigez l’adresse du poste dans l’annuaire, ou « devices », ou ajoutez-le à Asterisk.',
    },
  },
  'asterisk.check-device-offline': {
    severity: 'warning',
    en: {
      message: '{dial}, the device “{device}”, is not registered.',
      remedy: 'Switch it on, or compare its user and password. Until then it is unreachable.',
    },
    fr: {
      message: '{dial}, le poste « {device} », n’est pas enregistré.',
      remedy: 'Allumez-le, ou comparez son utilisateur et son mot de passe. En attendant, il est injoignable.',
    },
  },
  'asterisk.check-clock': {
    severity: 'warning',
    en: {
      message: 'The clocks of Asterisk and this machine are {seconds} s apart.',
      remedy: 'Let both follow the same time server (NTP), or log files will not fit together.',
    },
    fr: {
      message: 'Les horloges d’Asterisk et de cette machine diffèrent de {seconds} s.',
      remedy: 'Réglez les deux sur le même serveur de temps (NTP), sinon les journaux ne concorderont pas.',
    },
  },
  'asterisk.check-answer': {
    severity: 'error',
    en: {
      message: 'Asterisk answered {path} with {status}.',
      remedy: 'Its own log says more: the spool folder may be missing or belong to another user.',
    },
    fr: {
      message: 'Asterisk a répondu {status} à {path}.',
      remedy: 'Son journal en dit plus : le dossier spool manque peut-être ou appartient à un autre utilisateur.',
    },
  },
} as const satisfies ProblemTable;
