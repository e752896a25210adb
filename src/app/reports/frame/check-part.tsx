import { useMemo } from 'preact/hooks';
import { ButtonLink } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { FindingList, type FindingListProps } from '../../standing/finding-list.tsx';
import { lazyPart } from '../../frame/lazy-page.tsx';
import { paths } from '../../paths.ts';
import { checkText as words, fileText } from './parts-words.ts';
import { formText } from './words.ts';
import { FormPage } from './form-page.tsx';
import { useForm } from './form-context.ts';

/** All findings with their basis; a tap leads to the place. */
export function CheckPart() {
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
