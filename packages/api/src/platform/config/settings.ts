import { isAbsolute, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Everything an operator can set; the table stands in docs/configuration.md. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  /** Null: reading goes to the same database. */
  readonly readDatabaseUrl: string | null;
  /** Files of the server's own: key, uploads. Beside the SQLite file, or `data` in the repository. */
  readonly dataFolder: string;
  /** `trefzeker.config.json`: which plug-ins and policies. */
  readonly configFile: string;
  /** The operator named it; the default may be absent. */
  readonly isConfigFileNamed: boolean;
  /** Demo data in an empty database and sign-in by one click. */
  readonly isDemo: boolean;
  /** Introspection, and suggestions of names in messages. */
  readonly isGraphqlOpen: boolean;
  readonly keyFile: string;
  /** Folder with the built page. */
  readonly webFolder: string;
  /** How long the answer to a request with a key is kept, in days. */
  readonly receiptDays: number;
  readonly logLevel: LogLevel;
}

/** The settings are wrong; the message names all of them, each with what is allowed. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** This file lies equally deep in `src` and in `dist`. */
const REPOSITORY = fileURLToPath(new URL('../../../../../', import.meta.url));

const onOff = (fallback: 'on' | 'off') =>
  z
    .enum(['on', 'off'], 'must be on or off')
    .default(fallback)
    .transform((value) => value === 'on');

const port = z
  .string()
  .default('4000')
  .refine(
    (text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535,
    'must be a whole number from 0 to 65535',
  )
  .transform(Number);

const receiptDays = z
  .string()
  .default('7')
  .refine((text) => /^[1-9]\d{0,2}$/.test(text), 'must be a whole number of days from 1 to 999')
  .transform(Number);

const databaseUrl = z
  .string()
  .regex(
    /^(sqlite:.+|postgres(ql)?:\/\/.+)$/,
    'must be sqlite:<path> or postgres://user:password@host:5432/name',
  );

const environmentSchema = z.object({
  PORT: port,
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: databaseUrl.default('sqlite:./data/trefzeker.db'),
  READ_DATABASE_URL: z
    .string()
    .startsWith('postgres', 'must be postgres://user:password@host:5432/name')
    .optional(),
  TREFZEKER_CONFIG: z.string().optional(),
  TREFZEKER_DEMO: onOff('off'),
  TREFZEKER_GRAPHQL: z.enum(['open', 'closed'], 'must be open or closed').optional(),
  TREFZEKER_KEY_FILE: z.string().optional(),
  TREFZEKER_WEB_DIR: z.string().default(join(REPOSITORY, 'packages/web/dist')),
  TREFZEKER_RECEIPT_DAYS: receiptDays,
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('warn'),
  NODE_ENV: z.string().optional(),
});
type ParsedEnvironment = z.infer<typeof environmentSchema>;

/**
 * The one place where the environment is read.
 *
 * @throws SettingsError with every problem at once. Values are not repeated: a URL may hold a password.
 */
export function readSettings(environment: Environment = process.env): Settings {
  const parsed = environmentSchema.safeParse(withoutEmpty(environment));
  const problems = parsed.success
    ? problemsTogether(parsed.data)
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  if (!parsed.success || problems.length > 0) {
    throw new SettingsError(
      `These settings cannot be used:\n${problems.map((each) => `  ${each}`).join('\n')}`,
    );
  }
  return toSettings(parsed.data);
}

/** `PORT=` means the same as no PORT at all. */
function withoutEmpty(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
}

function problemsTogether(parsed: ParsedEnvironment): readonly string[] {
  const { HOST, NODE_ENV, TREFZEKER_DEMO, DATABASE_URL, READ_DATABASE_URL } = parsed;
  return [
    ...(TREFZEKER_DEMO && !isLoopback(HOST)
      ? ['TREFZEKER_DEMO must be off unless HOST is 127.0.0.1, ::1 or localhost: anybody could sign in']
      : []),
    ...(TREFZEKER_DEMO && NODE_ENV === 'production'
      ? ['TREFZEKER_DEMO must be off when NODE_ENV is production']
      : []),
    ...(READ_DATABASE_URL !== undefined && DATABASE_URL.startsWith('sqlite:')
      ? ['READ_DATABASE_URL must be left out when DATABASE_URL is a SQLite file']
      : []),
  ];
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

function toSettings(parsed: ParsedEnvironment): Settings {
  const {
    TREFZEKER_DEMO: isDemo,
    TREFZEKER_CONFIG,
    TREFZEKER_GRAPHQL,
    TREFZEKER_KEY_FILE,
    READ_DATABASE_URL,
  } = parsed;
  const databaseUrl = fromRepository(parsed.DATABASE_URL);
  const dataFolder = databaseUrl.startsWith('sqlite:')
    ? dirname(databaseUrl.slice('sqlite:'.length))
    : join(REPOSITORY, 'data');
  return {
    port: parsed.PORT,
    host: parsed.HOST,
    databaseUrl,
    readDatabaseUrl: READ_DATABASE_URL ?? null,
    dataFolder,
    configFile: resolve(TREFZEKER_CONFIG ?? 'trefzeker.config.json'),
    isConfigFileNamed: TREFZEKER_CONFIG !== undefined,
    isDemo,
    isGraphqlOpen: TREFZEKER_GRAPHQL === undefined ? isDemo : TREFZEKER_GRAPHQL === 'open',
    keyFile: TREFZEKER_KEY_FILE === undefined ? join(dataFolder, 'server.key') : resolve(TREFZEKER_KEY_FILE),
    webFolder: resolve(parsed.TREFZEKER_WEB_DIR),
    receiptDays: parsed.TREFZEKER_RECEIPT_DAYS,
    logLevel: parsed.LOG_LEVEL,
  };
}

function fromRepository(url: string): string {
  if (!url.startsWith('sqlite:')) return url;
  const path = url.slice('sqlite:'.length);
  return `sqlite:${isAbsolute(path) ? path : join(REPOSITORY, path)}`;
}
