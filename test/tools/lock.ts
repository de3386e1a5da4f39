// What package-lock.json says: which packages, who asks for which, and which optional ones it does not resolve.
// Reads no file and asks no registry.

export type LockEntry = {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

/** Keys are paths: `node_modules/a/node_modules/b`; the key '' is the project itself. */
type LockPackages = Readonly<Record<string, LockEntry>>;

export type Lock = { readonly packages: LockPackages };

const PLATFORM = /-(android|darwin|freebsd|linux|netbsd|openbsd|openharmony|win32)-([a-z0-9]+)(?:-(.+))?$/;

type Missing = { readonly path: string; readonly parent: LockEntry; readonly version: string };

/** The optional packages that some package asks for and the lock file does not resolve. */
export function missingOptionals(packages: LockPackages): readonly Missing[] {
  return Object.entries(packages).flatMap(([from, parent]) =>
    Object.entries(parent.optionalDependencies ?? {})
      .filter(([name]) => !folders(from).some((folder) => `${folder}${name}` in packages))
      .map(([name, version]) => ({ path: `${beside(from)}${name}`, parent, version })),
  );
}

/** The same lock file with an entry for each missing optional package, sorted as npm sorts. */
export function withOptionals(packages: LockPackages): LockPackages {
  const added = missingOptionals(packages).map((missing) => [missing.path, entry(missing)] as const);
  return Object.fromEntries([...Object.entries(packages), ...added].toSorted(([a], [b]) => a.localeCompare(b, 'en')));
}

/** The paths of these packages and of all that they need, as the project's own files would find them. */
export function withNeeds(packages: LockPackages, names: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (from: string, name: string): void => {
    const folder = folders(from).find((each) => `${each}${name}` in packages);
    if (folder === undefined || found.has(`${folder}${name}`)) return;
    found.add(`${folder}${name}`);
    for (const need of Object.keys(packages[`${folder}${name}`]?.dependencies ?? {})) visit(`${folder}${name}`, need);
  };
  for (const name of names) visit('', name);
  return found;
}

// The keys in npm's own order, so that npm has nothing to rewrite.
function entry({ path, parent, version }: Missing): LockEntry {
  if (!/^\d+\.\d+\.\d+/.test(version))
    throw new Error(`${path} is asked for as ${version}, which names no one version`);
  const { os, cpu, libc } = platform(path);
  return {
    version,
    cpu: [cpu],
    ...(parent.dev === true ? { dev: true } : {}),
    ...(libc === undefined ? {} : { libc: [libc] }),
    optional: true,
    os: [os],
  };
}

// Packages of native code end in their platform: `cli-linux-x64-musl`, `binding-win32-arm64-msvc`.
function platform(path: string): { readonly os: string; readonly cpu: string; readonly libc: string | undefined } {
  const found = PLATFORM.exec(path);
  if (found === null) throw new Error(`${path} does not name its platform`);
  const [, os = '', cpu = '', abi] = found;
  return { os, cpu, libc: os !== 'linux' || abi === undefined ? undefined : abi.startsWith('musl') ? 'musl' : 'glibc' };
}

/** Where Node looks for what this package asks for, nearest first. */
function folders(path: string): readonly string[] {
  if (path === '') return ['node_modules/'];
  const parts = path.split('/node_modules/');
  const nested = parts.map(
    (_, index) => `${parts.slice(0, parts.length - index).join('/node_modules/')}/node_modules/`,
  );
  return [...nested, 'node_modules/'];
}

function beside(path: string): string {
  return path.slice(0, path.lastIndexOf('node_modules/') + 'node_modules/'.length) || 'node_modules/';
}
