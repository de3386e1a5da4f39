// The prompts that every installation has, in one table: what they say and how long they last.
// The company's own prompts are in its directory; one of the same id takes the place of the built-in one.

/** What a built-in prompt says, and for how long. */
export interface BuiltInPrompt {
  readonly en: string;
  readonly fr: string;
  /** Seconds, as read aloud at an even pace (about 150 words a minute); the longer of the two languages. */
  readonly seconds: number;
}

/** By prompt id. An id never changes its meaning: flows name it. */
export const builtInPrompts = {
  'press-1-to-accept': {
    en: 'You have a call. Press 1 to accept it, or hang up to decline.',
    fr: 'Vous avez un appel. Appuyez sur 1 pour l’accepter, ou raccrochez pour le refuser.',
    seconds: 5,
  },
  'press-1-to-connect': {
    en: 'Your call is being answered on another number. Press 1 to be connected.',
    fr: 'Votre correspondant vous répond sur un autre numéro. Appuyez sur 1 pour être mis en relation.',
    seconds: 6,
  },
  welcome: {
    en: 'Hello, and thank you for calling.',
    fr: 'Bonjour et merci de votre appel.',
    seconds: 3,
  },
  menu: {
    en: 'Hello. Please make your choice on the keypad of your telephone.',
    fr: 'Bonjour. Veuillez faire votre choix à l’aide des touches de votre téléphone.',
    seconds: 5,
  },
  'menu-invalid': {
    en: 'Sorry, that key is not one of the choices.',
    fr: 'Cette touche ne correspond à aucun choix.',
    seconds: 3,
  },
  'menu-no-input': {
    en: 'We have not received your choice.',
    fr: 'Nous n’avons pas reçu votre choix.',
    seconds: 3,
  },
  'operator-menu': {
    en: 'The person you are calling is not available. To speak to an operator, press 0. To leave a message, press 1.',
    fr: 'Votre correspondant n’est pas disponible. Pour parler à un opérateur, appuyez sur 0. Pour laisser un message, appuyez sur 1.',
    seconds: 9,
  },
  'operator-menu-mailbox': {
    en: 'The person you are calling is not available. To speak to an operator, press 0. To leave a message, press 1. To check your own voicemail, press star.',
    fr: 'Votre correspondant n’est pas disponible. Pour parler à un opérateur, appuyez sur 0. Pour laisser un message, appuyez sur 1. Pour consulter votre messagerie, appuyez sur la touche étoile.',
    seconds: 13,
  },
  'voicemail-greeting': {
    en: 'You have reached our voicemail. We cannot take your call at the moment. Please leave a message after the tone.',
    fr: 'Vous êtes bien sur notre messagerie. Nous ne pouvons pas vous répondre pour le moment. Merci de laisser un message après le bip.',
    seconds: 9,
  },
  'voicemail-instruction': {
    en: 'When you have finished, hang up or press the hash key.',
    fr: 'Une fois votre message terminé, raccrochez ou appuyez sur la touche dièse.',
    seconds: 5,
  },
  'leave-message-after-beep': {
    en: 'Please leave a message after the tone.',
    fr: 'Merci de laisser un message après le bip.',
    seconds: 3,
  },
  'closed-message': {
    en: 'Thank you for calling. We are closed at the moment. Please call again during our opening hours.',
    fr: 'Merci de votre appel. Nos bureaux sont actuellement fermés. Nous vous invitons à rappeler pendant nos heures d’ouverture.',
    seconds: 8,
  },
  'holiday-message': {
    en: 'Thank you for calling. We are closed for the holiday. Please call again on a working day.',
    fr: 'Merci de votre appel. Nos bureaux sont fermés en raison d’un jour férié. Nous vous invitons à rappeler un jour ouvré.',
    seconds: 8,
  },
  'busy-message': {
    en: 'All our lines are busy. Please call again in a few minutes.',
    fr: 'Toutes nos lignes sont occupées. Veuillez rappeler dans quelques minutes.',
    seconds: 5,
  },
  'try-again-later': {
    en: 'We are sorry, your call cannot be completed. Please try again later.',
    fr: 'Nous sommes désolés, votre appel ne peut pas aboutir. Veuillez réessayer plus tard.',
    seconds: 5,
  },
  'please-hold': {
    en: 'Please hold while we connect you.',
    fr: 'Veuillez patienter, nous vous mettons en relation.',
    seconds: 3,
  },
  'music-on-hold': {
    en: '♪ Music while you wait ♪',
    fr: '♪ Musique d’attente ♪',
    seconds: 30,
  },
} as const satisfies Readonly<Record<string, BuiltInPrompt>>;

export type BuiltInPromptId = keyof typeof builtInPrompts;

/** True when every installation has a prompt of this id. */
export function isBuiltInPrompt(id: string): id is BuiltInPromptId {
  return Object.hasOwn(builtInPrompts, id);
}
