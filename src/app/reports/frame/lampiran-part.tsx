import type { ComponentChildren } from 'preact';
import { reportKey } from '../../../domain/basics/ids.ts';
import { lampiranByIdOf } from '../../../domain/reports/lampiran.ts';
import type { LampiranById } from '../../../domain/reports/lampiran.ts';
import type { JenisLampiran } from '../../lampiran/lampiran-jenis.tsx';
import { lazyPart } from '../../frame/lazy-page.tsx';
import { formText } from './words.ts';
import { FormPage } from './form-page.tsx';
import { useForm } from './form-context.ts';

/** Camera, shrinking and sending are a chunk of their own: a form opens without them. */
const LampiranField = lazyPart(() =>
  import('../../lampiran/lampiran-field.tsx').then((module) => module.LampiranField),
);

interface Props {
  /** What this kind of report asks for, in its order. */
  readonly jenisList: readonly JenisLampiran[];
  /** What the kind asks beside its files, above them. */
  readonly children?: ComponentChildren;
}

/** The files that go with a report; every kind keeps them in `lampiran`. */
export function LampiranPart({ jenisList, children }: Props) {
  const { report, content, change } = useForm();
  const edit = (put: (lampiran: LampiranById) => LampiranById) =>
    change((kept) => ({ ...kept, lampiran: put(lampiranByIdOf(kept)) }));
  return (
    <FormPage title={formText.lampiran} withFoot={false}>
      <div class="stack">
        {children}
        <LampiranField
          desa={reportKey(report).desa}
          jenisList={jenisList}
          lampiran={lampiranByIdOf(content)}
          onChange={edit}
        />
      </div>
    </FormPage>
  );
}
