// The language of the interface: chosen by the admin, else the browser's; kept in this browser.

import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { Language } from '../../schema/documents.generated.ts';
import { filled, type MessageParams } from './message.ts';
import { type MessageKey, messages } from './messages.ts';

/** Gives a message in the language of the interface. */
export type Translate = (key: MessageKey, params?: MessageParams) => string;

interface TextInUse {
  readonly t: Translate;
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const TextContext = createContext<TextInUse | null>(null);

/** `t('flow.publish')`, the language, and how to choose another. */
export function useText(): TextInUse {
  const text = useContext(TextContext);
  if (text === null) throw new Error('useText outside of TextProvider');
  return text;
}

export function TextProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = useCallback((next: Language) => {
    localStorage.setItem(keptAs, next);
    setLanguage(next);
  }, []);
  const text = useMemo(() => ({ t: translator(language), language, choose }), [language, choose]);
  return <TextContext value={text}>{children}</TextContext>;
}

/** The messages of one language, for code that is not a component. */
export function translator(language: Language): Translate {
  return (key, params = {}) => filled(messages[key][language], language, params);
}

const keptAs = 'callchart.language';

function firstLanguage(): Language {
  const kept = localStorage.getItem(keptAs);
  if (kept === 'fr' || kept === 'en') return kept;
  return navigator.language.startsWith('fr') ? 'fr' : 'en';
}
