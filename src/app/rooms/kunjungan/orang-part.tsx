import { useState } from 'preact/hooks';
import { useApp } from '../../app-context.ts';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { Signature } from '../../kit/signature.tsx';
import { SignaturePad } from '../../kit/signature-pad.tsx';
import { formKunjungan as words } from './words.ts';
import { change, put, remove } from './edits.ts';
import type { KunjunganDraft } from './use-kunjungan-draft.ts';
import { VisitPage } from './visit-page.tsx';

/** Who was met; nobody has to sign. */
export function OrangPart({ draft }: { readonly draft: KunjunganDraft }) {
  const { newLineId } = useApp();
  const { kunjungan, edit } = draft;
  const [signing, setSigning] = useState<string | null>(null);
  return (
    <VisitPage draft={draft} part="orang" title={words.parts.orang}>
      {Object.entries(kunjungan.orang).map(([id, { nama, jabatan, tandaTangan }], index) => (
        <section key={id} class="card stack" aria-label={words.person(index + 1)}>
          <div class="two">
            <TextField
              label={words.nama}
              maxLength={200}
              value={nama}
              onInput={(value) => edit(change('orang', id, { nama: value }))}
            />
            <TextField
              label={words.jabatan}
              maxLength={200}
              value={jabatan}
              onInput={(value) => edit(change('orang', id, { jabatan: value }))}
            />
          </div>
          {signing === id ? (
            <SignaturePad
              value={tandaTangan}
              onChange={(value) => edit(change('orang', id, { tandaTangan: value }))}
            />
          ) : (
            tandaTangan && <Signature tandaTangan={tandaTangan} nama={nama} />
          )}
          <div class="row">
            {signing !== id && (
              <Button icon="pen" onClick={() => setSigning(id)}>
                {words.signOpen}
              </Button>
            )}
            <Button look="plain" icon="trash" onClick={() => edit(remove('orang', id))}>
              {words.remove}
            </Button>
          </div>
        </section>
      ))}
      <Button
        icon="plus"
        onClick={() =>
          edit(put('orang', newLineId(), { nama: '', jabatan: '', tandaTangan: null }))
        }
      >
        {words.addPerson}
      </Button>
    </VisitPage>
  );
}
