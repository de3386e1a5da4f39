// The address within the page, after `#`: which page is shown. Small on purpose: five pages.

import { useSyncExternalStore } from 'react';

export type Route =
  | { readonly page: 'flows' }
  | { readonly page: 'flow'; readonly id: string; readonly version?: number }
  | { readonly page: 'calls'; readonly call?: string }
  | { readonly page: 'directory' }
  | { readonly page: 'gateways' }
  | { readonly page: 'lost' };

/** The page at an address such as `#/flows/reception/versions/3`. */
export function routeOf(hash: string): Route {
  const [page = '', id, versions, version] = hash.replace(/^#?\//, '').split('/').map(decoded);
  if (page === '' || (page === 'flows' && id === undefined)) return { page: 'flows' };
  if (page === 'flows' && id !== undefined && versions === undefined) return { page: 'flow', id };
  if (page === 'flows' && id !== undefined && versions === 'versions' && /^\d+$/.test(version ?? '')) {
    return { page: 'flow', id, version: Number(version) };
  }
  if (page === 'calls') return id === undefined || id === '' ? { page } : { page, call: id };
  if (page === 'directory' || page === 'gateways') return { page };
  return { page: 'lost' };
}

/** An address typed by hand may hold a lone `%`: then it is taken as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address of a page, for links. */
export function addressOf(route: Route): string {
  switch (route.page) {
    case 'flow':
      return `#/flows/${encodeURIComponent(route.id)}${route.version === undefined ? '' : `/versions/${route.version}`}`;
    case 'lost':
    case 'flows':
      return '#/flows';
    case 'calls':
      return `#/calls${route.call === undefined ? '' : `/${encodeURIComponent(route.call)}`}`;
    case 'directory':
      return '#/directory';
    case 'gateways':
      return '#/gateways';
  }
}

export function goTo(route: Route): void {
  window.location.hash = addressOf(route);
}

/** The page that is shown, also after back and forward. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return routeOf(hash);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
