import { findDoubles, type LikelyDouble } from '../../../domain/reports/musyawarah/doubles.ts';
import { sayOfPair } from '../../../domain/reports/musyawarah/edits.ts';
import type { Person } from '../../../domain/reports/musyawarah/people.ts';
import { Button } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { dotted } from '../../kit/dotted.ts';
import { paths } from '../../paths.ts';
import { Signature } from '../../kit/signature.tsx';
import { FormPage } from '../frame/form-page.tsx';
import { lkdNames, musyawarahText, unsurText } from './words.ts';
import { hadirText, kembarText as words } from './form-words.ts';
import { useMusyawarahForm } from './use-musyawarah-form.ts';

/** Who may stand twice, side by side: a person says whether it is one. */
export function KembarPart() {
  const { report, content } = useMusyawarahForm();
  const doubles = findDoubles(content);
  return (
    <FormPage title={musyawarahText.parts.kembar} back={paths.laporan(report, 'hadir')} stack>
      {doubles.length === 0 ? (
        <EmptyState icon="check" title={words.none} lead={words.noneLead} />
      ) : (
        <>
          <p>{words.lead}</p>
          <p class="small muted">{words.effect}</p>
        </>
      )}
      {doubles.map((double) => (
        <DoubleCard key={`${double.first.id}|${double.second.id}`} {...double} />
      ))}
    </FormPage>
  );
}

function DoubleCard({ first, second }: LikelyDouble) {
  const { change } = useMusyawarahForm();
  const names = [first.hadirin.nama, second.hadirin.nama] as const;
  return (
    <section class="card stack">
      <div class="sides">
        <Side person={first} />
        <Side person={second} />
      </div>
      <div class="two">
        <Button
          look="main"
          label={words.sameOf(...names)}
          onClick={() => change(sayOfPair(first, second, true))}
        >
          {words.same}
        </Button>
        <Button
          label={words.differentOf(...names)}
          onClick={() => change(sayOfPair(first, second, false))}
        >
          {words.different}
        </Button>
      </div>
    </section>
  );
}

function Side({ person: { hadirin } }: { readonly person: Person }) {
  const { nama, jenisKelamin, unsur, lembaga, jabatan, alamat, tandaTangan, dicatatOleh } = hadirin;
  const details = [
    jenisKelamin,
    unsur && unsurText[unsur].name,
    lembaga && lkdNames[lembaga],
    jabatan,
    alamat,
  ];
  return (
    <div class="side double-side">
      <p class="side-value">{nama}</p>
      <p class="small">{dotted(...details)}</p>
      {dicatatOleh !== '' && <p class="small muted">{hadirText.by(dicatatOleh)}</p>}
      {tandaTangan === null ? (
        <p class="small muted">{hadirText.unsigned}</p>
      ) : (
        <Signature tandaTangan={tandaTangan} nama={nama} />
      )}
    </div>
  );
}
