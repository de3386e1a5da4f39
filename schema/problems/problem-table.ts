// The shape of a table of problems. The tables beside this file hold one area each; problem-catalogue.ts gathers them.

/** What a problem says in one language. */
interface ProblemText {
  /** A sentence; {name} is filled from the problem's params. */
  readonly message: string;
  readonly remedy: string;
}

interface ProblemEntry {
  readonly severity: 'error' | 'warning';
  readonly en: ProblemText;
  readonly fr: ProblemText;
}

/** By problem code. */
export type ProblemTable = Readonly<Record<string, ProblemEntry>>;
