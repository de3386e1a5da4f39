// What can keep prompts from becoming sound files.

import type { ProblemTable } from './problem-table.ts';

export const promptProblems = {
  'prompts.speech-missing': {
    severity: 'error',
    en: {
      message: 'The program {program}, which reads texts aloud, is not installed.',
      remedy: 'Install it (Debian, Ubuntu: apt-get install {package}), or record the prompts yourself.',
    },
    fr: {
      message: 'Le programme {program}, qui lit les textes à voix haute, n’est pas installé.',
      remedy: 'Installez-le (Debian, Ubuntu : apt-get install {package}), ou enregistrez vous-même les annonces.',
    },
  },
  'prompts.speech-failed': {
    severity: 'error',
    en: {
      message: 'The prompt “{prompt}” could not be read aloud in “{language}”: {reason}.',
      remedy: 'Shorten or change its text, or record it yourself.',
    },
    fr: {
      message: 'L’annonce « {prompt} » n’a pas pu être lue en « {language} » : {reason}.',
      remedy: 'Raccourcissez ou modifiez son texte, ou enregistrez-la vous-même.',
    },
  },
  'prompts.not-written': {
    severity: 'error',
    en: {
      message: 'The file {path} cannot be written ({reason}).',
      remedy: 'Choose a folder that you may write, on a disk with space left.',
    },
    fr: {
      message: 'Le fichier {path} ne peut pas être écrit ({reason}).',
      remedy: 'Choisissez un dossier accessible en écriture, sur un disque où il reste de la place.',
    },
  },
} as const satisfies ProblemTable;
