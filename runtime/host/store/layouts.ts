// The tables of the store. A layout that was released is never edited: a change is a new entry at the end.

/** SQL from one layout to the next; `user_version` counts them. Instants are milliseconds since 1970. */
export const layouts: readonly string[] = [
  `
  CREATE TABLE flows (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    draft TEXT NOT NULL,
    revision INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0
  ) STRICT, WITHOUT ROWID;

  -- Immutable; kept when the flow is deleted, since calls and journals name them.
  CREATE TABLE versions (
    flow TEXT NOT NULL,
    number INTEGER NOT NULL,
    hash TEXT NOT NULL,
    message TEXT NOT NULL,
    published_at INTEGER NOT NULL,
    chart TEXT NOT NULL,
    PRIMARY KEY (flow, number)
  ) STRICT;
  CREATE INDEX versions_by_hash ON versions (hash);

  -- given: named when publishing, not in the drawing.
  CREATE TABLE numbers (
    number TEXT PRIMARY KEY,
    flow TEXT NOT NULL,
    given INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE sessions (
    id TEXT PRIMARY KEY,
    gateway TEXT NOT NULL,
    capabilities TEXT NOT NULL,
    received INTEGER NOT NULL,
    sent INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE outbox (
    session TEXT NOT NULL,
    seq INTEGER NOT NULL,
    message TEXT NOT NULL,
    PRIMARY KEY (session, seq)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE calls (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    session TEXT NOT NULL,
    flow TEXT NOT NULL,
    offered_at INTEGER NOT NULL,
    live INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX live_calls ON calls (number) WHERE live = 1;
  CREATE INDEX calls_by_flow ON calls (flow);

  -- source: the seq of the session's event; null for what the host itself fed.
  CREATE TABLE journal (
    call INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    record TEXT NOT NULL,
    source INTEGER,
    PRIMARY KEY (call, seq)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE cdrs (
    call INTEGER PRIMARY KEY,
    flow TEXT NOT NULL,
    cdr TEXT NOT NULL
  ) STRICT;

  CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
];
