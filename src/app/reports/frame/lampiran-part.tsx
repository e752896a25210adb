import { reportKey } from '../../../domain/basics/ids.ts';
import { lampiranByIdOf } from '../../../domain/reports/lampiran.ts';
import { lazyPart } from '../../frame/lazy-page.tsx';
import { formText } from './words.ts';
import { FormPage } from './form-page.tsx';
import { useForm } from './form-context.ts';

/** Camera, shrinking and sending are a chunk of their own: a form opens without them. */
const LampiranField = lazyPart(() =>
  import('../../lampiran/lampiran-field.tsx').then((module) => module.LampiranField),
);

/** The files that go with a report; every kind keeps them in `lampiran`. */
export function LampiranPart() {
  const { report, kind, content, change, definition } = useForm();
  const { BesideLampiran } = definition;
  return (
    <FormPage title={formText.lampiran} withFoot={false} stack>
      {BesideLampiran && <BesideLampiran />}
      <LampiranField
        desa={reportKey(report).desa}
        jenisList={definition.lampiranOf(content, kind)}
        lampiran={lampiranByIdOf(content)}
        onChange={(edit) => change((kept) => ({ ...kept, lampiran: edit(lampiranByIdOf(kept)) }))}
      />
    </FormPage>
  );
}
