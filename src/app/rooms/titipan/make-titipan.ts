import { mayUploadFiles } from '../../../domain/workflow/file-access.ts';
import type { Actor } from '../../../domain/people/people.ts';
import { mostTitipanBytes } from '../../../sync/messages/courier.ts';
import type { TitipanContent, TitipanFile } from '../../../sync/messages/titipan-content.ts';
import { protocolVersion } from '../../../sync/messages/version.ts';
import type { App } from '../../app-context.ts';
import type { Batch, Outbox } from '../../sending/outbox.ts';
import type { CourierStore } from '../../store/courier-store.ts';
import type { PhoneFiles } from '../../store/phone.ts';
import type { FileRow } from '../../store/phone-tables.ts';
import { toBase64 } from './base64.ts';
import { makeDeviceKey } from './device-key.ts';
import { packFiles } from './pack-files.ts';
import { sealTitipan } from './seal-titipan.ts';

export interface MadeTitipan {
  /** The figures alone, as small as can be: for codes. Null when only files wait. */
  readonly figures: string | null;
  /** The files' texts: figures and as many photos and scans as go with them, then what is left of those. */
  readonly parts: readonly string[];
  /** How many commands it holds, and whether more are waiting than fit. */
  readonly commands: number;
  readonly hasMore: boolean;
  /** Photos and scans that go along, and those that have to wait for a line. */
  readonly files: number;
  readonly filesLeft: number;
}

type MakeTitipanDeps = Pick<App, 'now' | 'appVersion'> & {
  readonly phone: {
    readonly outbox: Pick<Outbox, 'nextBatch'>;
    readonly files: Pick<PhoneFiles, 'list' | 'bytes'>;
  };
  readonly store: CourierStore;
};

/**
 * Seals what this person has not sent. Commands and files stay where they are, on their way as before: they
 * may arrive twice and count once (S1). `not-ready`: the server does not have this device's key.
 * `too-large`: the first command alone is more than a titipan may hold; it follows by a line.
 */
export async function makeTitipan(
  deps: MakeTitipanDeps,
  me: Actor,
): Promise<MadeTitipan | 'not-ready' | 'nothing' | 'too-large'> {
  const seal = await openSealing(deps, me);
  if (!seal) return 'not-ready';
  const { outbox, files: onPhone } = deps.phone;
  const figures = await sealFigures(outbox, seal);
  if (typeof figures === 'string') return figures;
  const { batch } = figures;
  const rows = await waitingFiles(onPhone, me);
  const { parts, left } = packFiles(rows, {
    first: mostTitipanBytes - figures.text.length,
    other: mostTitipanBytes - emptyBytes,
    mostParts,
  });
  const texts: string[] = [];
  for (const [index, part] of parts.entries()) {
    const files = await readFiles(onPhone, part);
    const commands = index === 0 ? batch.commands : [];
    if (files.length > 0) texts.push(await seal(batch, { commands: [...commands], files }));
    else if (commands.length > 0) texts.push(figures.text);
  }
  if (texts.length === 0) return 'nothing';
  return {
    figures: batch.commands.length > 0 ? figures.text : null,
    parts: texts,
    commands: batch.commands.length,
    hasMore: batch.hasMore,
    files: rows.length - left.length,
    filesLeft: left.length,
  };
}

/** Files that are on this phone alone and that this person may send. */
export async function waitingFiles(
  files: Pick<PhoneFiles, 'list'>,
  me: Actor,
): Promise<readonly FileRow[]> {
  const rows = await files.list();
  return rows.filter(({ state, desa }) => state === 'waiting' && mayUploadFiles(me, desa));
}

type Seal = (batch: Batch, content: Pick<TitipanContent, 'commands' | 'files'>) => Promise<string>;

/** Null while the server does not have this device's key. */
async function openSealing(
  { store, now, appVersion }: MakeTitipanDeps,
  { person, kecamatan }: Actor,
): Promise<Seal | null> {
  const keys = await store.serverKeys(person);
  if (!keys) return null;
  const deviceKey = await store.deviceKey(makeDeviceKey);
  const { makeReplyKey } = await import('./age.ts');
  const { recipient: replyTo } = await store.replyKey(makeReplyKey);
  return async ({ device, person: maker, feed, cursor }, content) => {
    const place = { device, person: maker, feed, cursor, replyTo, kecamatan, madeAt: now() };
    const whole = { protocol: protocolVersion, app: appVersion, ...place, ...content };
    return JSON.stringify(await sealTitipan(whole, { deviceKey, recipient: keys.recipient }));
  };
}

/** As many commands as a titipan holds; none when all are sent. */
async function sealFigures(
  outbox: MakeTitipanDeps['phone']['outbox'],
  seal: Seal,
): Promise<{ readonly batch: Batch; readonly text: string } | 'nothing' | 'too-large'> {
  for (let commands = 1000; commands >= 1; commands = Math.floor(commands / 2)) {
    const batch = await outbox.nextBatch({ commands, bytes: mostBatchBytes });
    if (!batch) return 'nothing';
    const text = await seal(batch, { commands: [...batch.commands], files: [] });
    if (text.length <= mostTitipanBytes) return { batch, text };
    if (batch.commands.length === 1) return 'too-large';
  }
  return 'nothing';
}

async function readFiles(
  files: MakeTitipanDeps['phone']['files'],
  rows: readonly FileRow[],
): Promise<TitipanFile[]> {
  const read: TitipanFile[] = [];
  for (const { id, desa, sha256 } of rows) {
    const blob = await files.bytes(id);
    if (blob)
      read.push({ desa, sha256, bytes: toBase64(new Uint8Array(await blob.arrayBuffer())) });
  }
  return read;
}

/** Of the commands as JSON; they are text of tables, and gzip makes a tenth of it. */
const mostBatchBytes = 8 * 1024 * 1024;
/** Of a titipan without anything in it. */
const emptyBytes = 4096;
/** A phone makes them all at once, in its memory. */
const mostParts = 6;
