import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { StartProblem } from './start-problem.ts';

export interface Settings {
  readonly host: string;
  /** 0 = any free one. */
  readonly port: number;
  readonly dataDir: string;
  /** Null = SQLite in the data folder. */
  readonly databaseUrl: string | null;
  /** JSON of another kecamatan than the one in the code; read when the database is new. */
  readonly kecamatanFile: string | null;
  /** The folder that `npm run build` fills; null under `npm run dev`, where vite serves the app. */
  readonly siteDir: string | null;
  readonly trustProxy: boolean;
  /** Null = nobody is reminded by push. */
  readonly push: PushSettings | null;
  /** Sample people; `seedOnly` stops once they are there. */
  readonly demo: boolean;
  readonly seedOnly: boolean;
  /** With the demo: a year of sample filings, once. */
  readonly season: boolean;
}

export interface PushSettings {
  /** When the day's reminders go out, in minutes since 00.00 WIB. */
  readonly minute: number;
  /** Whom a push service writes to about this server: `mailto:` or `https:`. */
  readonly contact: string;
  /** Tests and development: a push service on this machine. */
  readonly allowPrivate: boolean;
}

const filled = z.string().check(z.minLength(1));

const environmentSchema = z.object({
  HOST: z._default(filled, '127.0.0.1'),
  PORT: z._default(
    z.pipe(
      z.pipe(z.string().check(z.regex(/^\d{1,5}$/)), z.transform(Number)),
      z.int().check(z.maximum(65_535)),
    ),
    8080,
  ),
  DATA_DIR: z.optional(filled),
  DATABASE_URL: z.optional(z.string().check(z.regex(/^postgres(ql)?:\/\//))),
  KECAMATAN_FILE: z.optional(filled),
  SITE_DIR: z._default(filled, resolve(import.meta.dirname, '../../dist')),
  TRUST_PROXY: z._default(z.enum(['0', '1']), '0'),
  PUSH_AT: z._default(z.string().check(z.regex(/^(off|([01]\d|2[0-3]):[0-5]\d)$/)), '07:00'),
  PUSH_CONTACT: z._default(
    z.string().check(z.regex(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/[^\s/]+\S*)$/)),
    'mailto:admin@tepat.invalid',
  ),
  PUSH_PRIVATE: z._default(z.enum(['0', '1']), '0'),
});

/** What each must look like, for who set it wrong. */
const hints: Readonly<Record<string, string>> = {
  PORT: 'isi angka 0 sampai 65535, misalnya PORT=8080',
  DATABASE_URL: 'isi alamat PostgreSQL, misalnya postgres://nama:sandi@localhost:5432/tepat',
  TRUST_PROXY: 'isi 1 bila ada proxy di depan server, atau 0',
  PUSH_AT: 'isi jam kirim pengingat dalam WIB, misalnya PUSH_AT=07:00, atau off',
  PUSH_CONTACT: 'isi alamat pengelola server, misalnya mailto:admin@kecamatan.go.id',
  PUSH_PRIVATE: 'isi 1 hanya untuk uji coba, atau 0',
};

/** Reads environment and command line; throws a `StartProblem` that names the setting. */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  commandLine: readonly string[],
): Settings {
  const { demo, 'seed-only': seedOnly, season, dev } = readCommandLine(commandLine);
  const set = Object.entries(environment).filter(
    ([, value]) => value !== undefined && value !== '',
  );
  const parsed = environmentSchema.safeParse(Object.fromEntries(set));
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0]);
    throw new StartProblem(`Setelan ${name} tidak dikenali: ${hints[name] ?? 'periksa isinya'}.`);
  }
  const { HOST, PORT, DATA_DIR, DATABASE_URL, KECAMATAN_FILE, SITE_DIR, TRUST_PROXY } = parsed.data;
  const isDemo = demo || seedOnly || dev;
  return {
    host: HOST,
    port: PORT,
    dataDir: resolve(DATA_DIR ?? (isDemo ? join('data', 'demo') : 'data')),
    databaseUrl: DATABASE_URL ?? null,
    kecamatanFile: KECAMATAN_FILE ?? null,
    siteDir: dev ? null : resolve(SITE_DIR),
    trustProxy: TRUST_PROXY === '1',
    push: pushOf(parsed.data),
    demo: isDemo,
    seedOnly,
    season,
  };
}

function pushOf({
  PUSH_AT,
  PUSH_CONTACT,
  PUSH_PRIVATE,
}: z.infer<typeof environmentSchema>): PushSettings | null {
  if (PUSH_AT === 'off') return null;
  const minute = Number(PUSH_AT.slice(0, 2)) * 60 + Number(PUSH_AT.slice(3));
  return { minute, contact: PUSH_CONTACT, allowPrivate: PUSH_PRIVATE === '1' };
}

const flag = { type: 'boolean', default: false } as const;
const flags = { demo: flag, 'seed-only': flag, season: flag, dev: flag };

function readCommandLine(args: readonly string[]): Readonly<Record<keyof typeof flags, boolean>> {
  try {
    return parseArgs({ args: [...args], options: flags }).values;
  } catch {
    throw new StartProblem('Perintah tidak dikenali. Yang ada: --demo, --seed-only dan --season.');
  }
}
