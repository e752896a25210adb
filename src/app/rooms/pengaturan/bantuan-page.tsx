import { Mark, type MarkKind } from '../../standing/mark.tsx';
import { Page } from '../../frame/page.tsx';
import { useMe } from '../../account/use-me.ts';
import { paths } from '../../paths.ts';
import { bantuanText } from './bantuan-words.ts';
import { markText } from '../../standing/words.ts';

const marks: readonly MarkKind[] = ['phone', 'received', 'opened', 'accepted'];

export function BantuanPage() {
  const { desa } = useMe();
  return (
    <Page title={bantuanText.title} back={paths.pengaturan} stack>
      <section class="card stack">
        <h2>{bantuanText.marks}</h2>
        <p class="muted">{bantuanText.marksLead}</p>
        {marks.map((kind) => (
          <div key={kind} class="mark-row">
            <Mark kind={kind} />
            <p>
              <strong>{markText[kind].short}.</strong> {bantuanText[kind]}
            </p>
          </div>
        ))}
      </section>
      {desa === null && <KeyHelp />}
      {bantuanText.sections.map(({ title, body }) => (
        <section key={title} class="card stack">
          <h2>{title}</h2>
          <p>{body}</p>
        </section>
      ))}
    </Page>
  );
}

/** What the keys of a laptop do for people of the kecamatan (`hooks/use-desk-keys.ts`). */
function KeyHelp() {
  return (
    <section class="card stack">
      <h2>{bantuanText.keys}</h2>
      <p class="muted">{bantuanText.keysLead}</p>
      {bantuanText.keyList.map(([key, does]) => (
        <p key={key}>
          <kbd>
            <strong>{key}</strong>
          </kbd>{' '}
          {does}
        </p>
      ))}
    </section>
  );
}
