// Finds out once, at start, whether a runtime answers, and gives the store to every component.

import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { serverAnswers, serverStore } from './api.ts';
import { browserStore } from './browser-store.ts';
import type { FlowStore } from './flow-store.ts';

export function StoreProvider({ children }: { readonly children: ReactNode }) {
  const [store, setStore] = useState<FlowStore | null>(null);
  useEffect(() => {
    serverAnswers().then((answers) => {
      setStore(answers ? serverStore() : browserStore(localStorage, Date.now));
    });
  }, []);
  return store === null ? null : <StoreContext value={store}>{children}</StoreContext>;
}

export function useStore(): FlowStore {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('useStore outside of StoreProvider');
  return store;
}

const StoreContext = createContext<FlowStore | null>(null);
