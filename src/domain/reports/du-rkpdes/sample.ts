import { addHari } from '../../basics/tanggal.ts';
import { type MakeSample, asIs } from '../sample.ts';
import usulan from './sample-usulan.json' with { type: 'json' };
import { duRkpdesContentSchema, emptyDuRkpdes } from './schema.ts';

/** Three proposals that the desa cannot pay for itself. */
export const makeSample: MakeSample = ({ filedOn }) => {
  const tanggalMusrenbangdes = addHari(filedOn, -5);
  const content = duRkpdesContentSchema.parse({ ...emptyDuRkpdes, tanggalMusrenbangdes, usulan });
  return asIs(content, ['berita-acara']);
};
