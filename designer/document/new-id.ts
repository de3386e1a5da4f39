// Ids for new nodes and notes: readable, free, and within the schema's form.

/**
 * The first free id of `<stem>`, `<stem>-2`, `<stem>-3`…; at most 63 characters.
 * `ended` is never given: it is the name of the end of every call.
 */
export function freeId(stem: string, taken: ReadonlySet<string>): string {
  const base = tidy(stem);
  if (!taken.has(base) && base !== 'ended') return base;
  for (let count = 2; ; count += 1) {
    const id = `${base.slice(0, 58)}-${count}`;
    if (!taken.has(id)) return id;
  }
}

/** Any text as an id: lower case, without accents, words joined by hyphens. */
export function tidy(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 63)
    .replace(/-+$/, '');
  return plain === '' ? 'node' : plain;
}

/** `base-3` is a copy of `base`: the stem from which the next copy is named. */
export function stemOf(id: string): string {
  return id.replace(/-\d{1,4}$/, '');
}
