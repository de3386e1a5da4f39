// The directory for pickers: people, devices, schedules, prompts. Where it is kept is said by link/flow-store.ts.

import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { NameOf } from '../../runtime/core/node-kinds/node-kind.ts';
import type { Directory } from '../../schema/documents.generated.ts';
import { useText } from '../i18n/text.tsx';
import type { Answer } from '../link/flow-store.ts';
import { useStore } from '../link/store-context.tsx';
import { emptyDirectory } from './empty-directory.ts';
import { namesIn } from './name-of.ts';

interface DirectoryInUse {
  readonly directory: Directory;
  /** Its names in the reader's language, for sentences. */
  readonly nameOf: NameOf;
  /** Keeps another directory. */
  readonly replace: (directory: Directory) => Promise<Answer<Directory>>;
}

export function DirectoryProvider({ children }: { readonly children: ReactNode }) {
  const store = useStore();
  const { language } = useText();
  const [directory, setDirectory] = useState(emptyDirectory);
  useEffect(() => {
    let isGone = false;
    store.directory().then((answer) => {
      if (!isGone && answer.ok) setDirectory(answer.value);
    });
    return () => {
      isGone = true;
    };
  }, [store]);
  const replace = useCallback(
    async (next: Directory) => {
      const answer = await store.saveDirectory(next);
      if (answer.ok) setDirectory(answer.value);
      return answer;
    },
    [store],
  );
  const nameOf = useMemo(() => namesIn(directory, language), [directory, language]);
  const inUse = useMemo(() => ({ directory, nameOf, replace }), [directory, nameOf, replace]);
  return <DirectoryContext value={inUse}>{children}</DirectoryContext>;
}

export function useDirectory(): DirectoryInUse {
  const inUse = useContext(DirectoryContext);
  if (inUse === null) throw new Error('useDirectory outside of DirectoryProvider');
  return inUse;
}

const DirectoryContext = createContext<DirectoryInUse | null>(null);
