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
    sent INTEGER NOT NULL,
    acknowledged INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  -- The log: one row a turn, written at the end and nowhere else. What it holds is told in turn-log.ts.
  CREATE TABLE turns (
    number INTEGER PRIMARY KEY,
    records TEXT NOT NULL,
    commands TEXT NOT NULL
  ) STRICT;

  -- offer: the first record. journal, cdr: once the call is over; until then its records are in the log.
  CREATE TABLE calls (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    session TEXT NOT NULL,
    flow TEXT NOT NULL,
    offered_at INTEGER NOT NULL,
    live INTEGER NOT NULL,
    offer TEXT NOT NULL,
    journal TEXT,
    cdr TEXT
  ) STRICT;
  CREATE INDEX live_calls ON calls (number) WHERE live = 1;
  CREATE INDEX calls_by_flow ON calls (flow);

  CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- The revision of the draft that is the latest version; 0 when no draft ever was.
  ALTER TABLE flows ADD COLUMN published_revision INTEGER NOT NULL DEFAULT 0;
  `,
  `
  -- Messages that callers left. The bytes are in the folder beside the store, in <id>.wav; the row is written after them.
  CREATE TABLE recordings (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    call TEXT NOT NULL,
    record TEXT NOT NULL,
    mailbox TEXT NOT NULL,
    seconds REAL NOT NULL,
    ended_at INTEGER NOT NULL,
    bytes INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX recordings_by_mailbox ON recordings (mailbox, number);
  `,
  // Which commands a connection was there for when they were decided: the others were never sent.
  `ALTER TABLE sessions ADD COLUMN given INTEGER NOT NULL DEFAULT 0;
   UPDATE sessions SET given = sent;`,
  `
  -- Charts of drafts that were called without being published: journals name them.
  CREATE TABLE draft_charts (
    hash TEXT PRIMARY KEY,
    flow TEXT NOT NULL,
    at INTEGER NOT NULL,
    chart TEXT NOT NULL
  ) STRICT;
  `,
];
