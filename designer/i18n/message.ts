// What a message is, and how its holes are filled. The messages themselves are in messages/, one table an area.

import type { Language } from '../../schema/documents.generated.ts';

/** A sentence, or one for each plural form; `{name}` is filled from the parameters, `{count}` chooses the form. */
export type Sentence = string | { readonly one: string; readonly other: string };

/** Every message has every language: one that is missing does not type-check. */
export type MessageTable = Readonly<Record<string, Readonly<Record<Language, Sentence>>>>;

export type MessageParams = Readonly<Record<string, string | number>>;

/** The sentence with its holes filled. French takes the singular for 0 and 1, English for 1 (CLDR plural rules). */
export function filled(sentence: Sentence, language: Language, params: MessageParams): string {
  const text = typeof sentence === 'string' ? sentence : sentence[formOf(language, params)];
  return spaced(
    text.replace(/\{(\w+)\}/g, (hole, name: string) => String(params[name] ?? hole)),
    language,
  );
}

/**
 * A text as it is set in its language: in French, guillemets and : ; ? ! never stand at the beginning or end of a line
 * alone, so the spaces beside them do not break.
 */
export function spaced(text: string, language: Language): string {
  if (language === 'en') return text;
  return text.replace(/« /g, '«\u00a0').replace(/ (?=[»:;?!])/g, '\u00a0');
}

function formOf(language: Language, params: MessageParams): 'one' | 'other' {
  const form = rules[language].select(Number(params.count ?? 0));
  return form === 'one' ? 'one' : 'other';
}

const rules = { en: new Intl.PluralRules('en'), fr: new Intl.PluralRules('fr') };
