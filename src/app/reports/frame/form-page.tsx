import { useForm } from './form-context.ts';
import { type ComponentChildren } from 'preact';
import { formText as words } from './words.ts';
import { paths } from '../../paths.ts';
import { WritingPage } from './writing-page.tsx';

interface Props {
  readonly title: string;
  /** Where the arrow leads; the overview of the form unless said. */
  readonly back?: string;
  /** With the kind's sums below, where it has any. */
  readonly withFoot?: boolean;
  /** Its parts stand apart from one another. */
  readonly stack?: boolean;
  readonly children: ComponentChildren;
}

/** The frame of each part: what is saved above, the sums below. */
export function FormPage({ title, back, withFoot = true, stack, children }: Props) {
  const { report, definition, keeper, view } = useForm();
  const Foot = withFoot ? definition.Foot : undefined;
  return (
    <WritingPage
      title={title}
      stage={view.doc?.state === 'dikembalikan' ? words.returnedDraft : words.draft}
      back={back ?? paths.laporan(report)}
      keeper={keeper}
      foot={Foot && <Foot />}
      stack={stack}
    >
      {children}
    </WritingPage>
  );
}
