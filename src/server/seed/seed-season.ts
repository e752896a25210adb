import { type DesaCode, type KecamatanCode, desaCodeSchema } from '../../domain/basics/ids.ts';
import { must } from '../../domain/basics/must.ts';
import { kecamatanPerak } from '../../domain/desa/kecamatan-perak.ts';
import type { Role } from '../../domain/people/people.ts';
import type { FileStorage } from '../files/file-storage.ts';
import type { AnswerSyncDeps } from '../sync/answer-sync.ts';
import type { PersonRow } from '../store/server-store.ts';
import { type SeasonCount, playSeason } from './season/play-season.ts';
import { toActor } from '../store/people/row-to-person.ts';
import { sampleApp } from './season/send-round.ts';

interface SeedSeasonDeps extends AnswerSyncDeps {
  readonly files: FileStorage | null;
  readonly listPeople: (kecamatan: KecamatanCode) => Promise<readonly PersonRow[]>;
}

/** The demo's year of filings: the same one at every start on the same day. */
export async function seedSeason(deps: SeedSeasonDeps): Promise<SeasonCount> {
  const people = await deps.listPeople(kecamatanPerak.code);
  const find = (role: Role, desa: DesaCode | null): PersonRow =>
    must(
      people.find((person) => person.role === role && person.desa === desa),
      role,
    );
  return playSeason(
    {
      ...deps,
      kecamatan: kecamatanPerak,
      operatorOf: (desa) => toActor(find('operator', desa)),
      kepalaDesaOf: (desa) => find('kepala-desa', desaCodeSchema.parse(desa)).nama,
      verifikator: toActor(find('verifikator', null)),
      pembina: toActor(find('pembina', null)),
      admin: toActor(find('admin', null)),
      noteContact: ({ device, actor: { person, kecamatan }, at }) =>
        deps.store.people.touchDevice({ device, person, kecamatan, app: sampleApp, at }),
    },
    { until: deps.now(), seed: 1 },
  );
}
