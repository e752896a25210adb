import * as z from 'zod/mini';
import { commandIdSchema, desaCodeSchema } from '../../basics/ids.ts';
import type { CommandId } from '../../basics/ids.ts';
import { tanggalSchema } from '../../basics/tanggal.ts';
import { lampiranByIdSchema } from '../../reports/lampiran.ts';
import { accepted, refused } from '../decision.ts';
import type { Decision, Occasion } from '../decision.ts';
import type { Situation } from '../situation.ts';
import { docId } from '../documents.ts';
import {
  diketahuiSchema,
  rekomendasiExtras,
  rekomendasiSourceSchema,
} from '../../rekomendasi/rekomendasi-parts.ts';
import type { RekomendasiDoc } from '../../rekomendasi/rekomendasi-doc.ts';
import { envelope } from './envelope.ts';

const text = z.string().check(z.minLength(1), z.maxLength(2000));

/** The kecamatan recommends something to a desa; its id is this command's. */
export const giveRekomendasiSchema = z.looseObject({
  ...envelope,
  kind: z.literal('give-rekomendasi'),
  desa: desaCodeSchema,
  text,
  /** Last day for the follow-up; no rule has a count of days, so the kecamatan says one. */
  due: z.nullable(tanggalSchema),
  source: rekomendasiSourceSchema,
  ...rekomendasiExtras,
});

/** The kecamatan writes it anew, on the words it had read (S4); a signature is for the words that were signed. */
export const changeRekomendasiSchema = z.looseObject({
  ...envelope,
  kind: z.literal('change-rekomendasi'),
  desa: desaCodeSchema,
  rekomendasi: commandIdSchema,
  base: commandIdSchema,
  text,
  due: z.nullable(tanggalSchema),
  kepada: rekomendasiExtras.kepada,
});

/** The desa acknowledges on its own phone that it has read it; the signature is about this text. */
export const acknowledgeRekomendasiSchema = z.looseObject({
  ...envelope,
  kind: z.literal('acknowledge-rekomendasi'),
  desa: desaCodeSchema,
  rekomendasi: commandIdSchema,
  /** The command that wrote the words that were read; absent = the one that gave it. */
  version: z.optional(commandIdSchema),
  diketahui: diketahuiSchema,
});

/** The desa tells what it did, with its evidence. */
export const answerRekomendasiSchema = z.looseObject({
  ...envelope,
  kind: z.literal('answer-rekomendasi'),
  desa: desaCodeSchema,
  rekomendasi: commandIdSchema,
  text,
  lampiran: lampiranByIdSchema,
});

/** The kecamatan takes the follow-up for done, or asks again. */
export const judgeRekomendasiSchema = z.looseObject({
  ...envelope,
  kind: z.literal('judge-rekomendasi'),
  desa: desaCodeSchema,
  rekomendasi: commandIdSchema,
  /** The answer that is judged: a newer one is not judged unseen. */
  answer: commandIdSchema,
  outcome: z.enum(['selesai', 'diminta-lagi']),
  text: z.string().check(z.maxLength(2000)),
});
export type GiveRekomendasi = z.infer<typeof giveRekomendasiSchema>;
type ChangeRekomendasi = z.infer<typeof changeRekomendasiSchema>;
export type AcknowledgeRekomendasi = z.infer<typeof acknowledgeRekomendasiSchema>;
type AnswerRekomendasi = z.infer<typeof answerRekomendasiSchema>;
type JudgeRekomendasi = z.infer<typeof judgeRekomendasiSchema>;

export function decideGiveRekomendasi(
  {
    id,
    desa,
    text: words,
    due,
    source,
    kepada,
    bobot,
    diketahui,
    lampiran,
    madeAt,
  }: GiveRekomendasi,
  { rekomendasi }: Situation,
  occasion: Occasion,
): Decision {
  if (rekomendasi) return refused('already-decided');
  return accepted({
    kind: 'rekomendasi',
    id: docId.rekomendasi(id),
    rekomendasi: id,
    desa,
    text: words,
    due,
    source,
    ...(kepada && { kepada }),
    ...(bobot && { bobot }),
    ...(diketahui && { diketahui }),
    ...(lampiran && { lampiran }),
    nomor: occasion.takeNumber('REK'),
    givenBy: signerOf(occasion),
    givenAt: madeAt,
    receivedAt: occasion.receivedAt,
    state: 'terbuka',
    steps: [],
  });
}

/** Before it is answered: what was answered is judged instead. */
export function decideChangeRekomendasi(
  { id, desa, base, text: words, due, kepada, madeAt }: ChangeRekomendasi,
  { rekomendasi }: Situation,
  occasion: Occasion,
): Decision {
  if (!rekomendasi || rekomendasi.desa !== desa) return refused('not-found');
  if (rekomendasi.state !== 'terbuka') return refused('already-decided');
  const head = versionOf(rekomendasi);
  if (base !== head) return { kind: 'refused', code: 'stale', head };
  const { acknowledged, diketahui, otherAcknowledged = [], earlier = [], ...rest } = rekomendasi;
  const signed = [diketahui, acknowledged].filter((one) => one !== null && one !== undefined);
  return accepted({
    ...rest,
    text: words,
    due,
    kepada,
    version: id,
    otherAcknowledged: [...otherAcknowledged, ...signed.map((one) => ({ version: head, ...one }))],
    earlier: [
      ...earlier,
      { version: head, text: rekomendasi.text, by: signerOf(occasion), at: madeAt },
    ],
  });
}

/** More than sign in a desa's office; a phone gone wild stops there. */
const MAX_OTHERS = 20;

/**
 * What stands is a signature on the coach's phone, or the first of the desa's phones to reach the server. Any
 * other, and one for words that were changed since, is kept beside it.
 */
export function decideAcknowledgeRekomendasi(
  { desa, version, diketahui, madeAt }: AcknowledgeRekomendasi,
  { rekomendasi }: Situation,
  occasion: Occasion,
): Decision {
  if (!rekomendasi || rekomendasi.desa !== desa) return refused('not-found');
  const { otherAcknowledged = [], earlier = [] } = rekomendasi;
  const read = version ?? rekomendasi.rekomendasi;
  const isCurrent = read === versionOf(rekomendasi);
  if (!isCurrent && !earlier.some((one) => one.version === read)) return refused('not-found');
  const acknowledged = { ...diketahui, version: read, by: signerOf(occasion), at: madeAt };
  if (isCurrent && !isAcknowledged(rekomendasi)) return accepted({ ...rekomendasi, acknowledged });
  if (otherAcknowledged.length >= MAX_OTHERS) return refused('already-decided');
  return accepted({ ...rekomendasi, otherAcknowledged: [...otherAcknowledged, acknowledged] });
}

/** The command that wrote the words of a recommendation as they stand. */
export function versionOf({ version, rekomendasi }: RekomendasiDoc): CommandId {
  return version ?? rekomendasi;
}

export function isAcknowledged({
  acknowledged,
  diketahui,
}: Pick<RekomendasiDoc, 'acknowledged' | 'diketahui'>): boolean {
  return acknowledged !== undefined || (diketahui?.tandaTangan ?? null) !== null;
}

export function decideAnswerRekomendasi(
  { id, text: words, lampiran, desa, madeAt }: AnswerRekomendasi,
  { rekomendasi }: Situation,
  occasion: Occasion,
): Decision {
  if (!rekomendasi || rekomendasi.desa !== desa) return refused('not-found');
  if (rekomendasi.state === 'selesai') return refused('already-decided');
  const step = {
    kind: 'jawaban',
    id,
    by: signerOf(occasion),
    at: madeAt,
    text: words,
    lampiran,
  } as const;
  return accepted(withStep(rekomendasi, step, 'dijawab'));
}

export function decideJudgeRekomendasi(
  { id, answer, outcome, text: words, desa, madeAt }: JudgeRekomendasi,
  { rekomendasi }: Situation,
  occasion: Occasion,
): Decision {
  if (!rekomendasi || rekomendasi.desa !== desa) return refused('not-found');
  if (rekomendasi.state !== 'dijawab') return refused('already-decided');
  const last = rekomendasi.steps.findLast((step) => step.kind === 'jawaban');
  if (last?.id !== answer) return refused('superseded');
  const step = { kind: outcome, id, by: signerOf(occasion), at: madeAt, text: words, lampiran: {} };
  return accepted(withStep(rekomendasi, step, outcome === 'selesai' ? 'selesai' : 'terbuka'));
}

function withStep(
  doc: RekomendasiDoc,
  step: RekomendasiDoc['steps'][number],
  state: RekomendasiDoc['state'],
): RekomendasiDoc {
  return { ...doc, state, steps: [...doc.steps, step] };
}

function signerOf({ actor }: Occasion) {
  return { person: actor.person, nama: actor.nama };
}
