import type { ComponentChildren } from 'preact';
import { reportKey } from '../../../domain/basics/ids.ts';
import { lampiranByIdSchema } from '../../../domain/reports/lampiran.ts';
import type { LampiranById } from '../../../domain/reports/lampiran.ts';
import { LampiranField } from '../../components/lampiran-field.tsx';
import type { JenisLampiran } from '../../components/lampiran-jenis.tsx';
import { fileText, formText } from '../../text/form.ts';
import { FormPage } from './form-page.tsx';
import { useForm } from './form-context.ts';
import { PartRow } from './part-row.tsx';

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
    change((kept) => ({ ...kept, lampiran: put(readLampiran(kept)) }));
  return (
    <FormPage title={formText.lampiran} withFoot={false}>
      <div class="stack">
        {children}
        <LampiranField
          desa={reportKey(report).desa}
          jenisList={jenisList}
          lampiran={readLampiran(content)}
          onChange={edit}
        />
      </div>
    </FormPage>
  );
}

/** The way to it, with how many files are there. */
export function LampiranPartRow() {
  const { content } = useForm();
  const count = Object.keys(readLampiran(content)).length;
  return (
    <PartRow
      bagian="lampiran"
      title={formText.lampiran}
      icon="receipt"
      detail={fileText.lampiranCount(count)}
    />
  );
}

function readLampiran(content: { readonly [key: string]: unknown }): LampiranById {
  return lampiranByIdSchema.safeParse(content['lampiran']).data ?? {};
}
