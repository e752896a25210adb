import { ConflictPart } from './conflict-part.tsx';
import { FilePart } from './file-part.tsx';
import { useMemo } from 'preact/hooks';
import { ButtonLink } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { FindingList, type FindingListProps } from '../../standing/finding-list.tsx';
import { lazyPart } from '../../frame/lazy-page.tsx';
import { paths } from '../../paths.ts';
import { checkText as words, fileText } from './parts-words.ts';
import { formText } from './words.ts';
import { FormPage, useForm } from './form-page.tsx';
import { reportKey } from '../../../domain/basics/ids.ts';
import { lampiranByIdOf } from '../../../domain/reports/lampiran.ts';

/** The parts that every form has. */
export const ownParts = {
  lampiran: LampiranPart,
  periksa: CheckPart,
  kirim: FilePart,
  beda: ConflictPart,
} as const;

/** All findings with their basis; a tap leads to the place. */
function CheckPart() {
  const { report, findings, open, definition } = useForm();
  const Sentences = useMemo(
    () =>
      lazyPart<Omit<FindingListProps, 'sentence'>>(async () => {
        const sentence = await definition.loadFindingText();
        return (props) => <FindingList {...props} sentence={sentence} />;
      }),
    [definition],
  );
  return (
    <FormPage title={formText.periksa} stack>
      {findings.length === 0 ? (
        <EmptyState icon="check" title={words.none} />
      ) : (
        <>
          <p>{words.lead}</p>
          <Sentences findings={findings} onOpen={open} />
          <p class="small muted">{words.onlyBlocks}</p>
        </>
      )}
      <ButtonLink look="main" icon="send" wide href={paths.laporan(report, 'kirim')}>
        {fileText.go}
      </ButtonLink>
    </FormPage>
  );
}

/** Camera, shrinking and sending are a chunk of their own: a form opens without them. */
const LampiranField = lazyPart(() =>
  import('../../lampiran/lampiran-field.tsx').then((module) => module.LampiranField),
);

/** The files that go with a report; every kind keeps them in `lampiran`. */
function LampiranPart() {
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
