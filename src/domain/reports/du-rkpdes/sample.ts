import { type Tanggal, addHari } from '../../basics/tanggal.ts';
import { type MakeSample, asIs } from '../sample.ts';
import { type DuRkpdesContent, duRkpdesContentSchema, emptyDuRkpdes } from './schema.ts';
import usulan from './sample-usulan.json' with { type: 'json' };

export const makeSample: MakeSample = ({ filedOn }) =>
  asIs(sampleDuRkpdes(addHari(filedOn, -5)), ['berita-acara']);

/** Three proposals that the desa cannot pay for itself. */
function sampleDuRkpdes(agreedOn: Tanggal): DuRkpdesContent {
  return duRkpdesContentSchema.parse({
    ...emptyDuRkpdes,
    tanggalMusrenbangdes: agreedOn,
    usulan,
  });
}
