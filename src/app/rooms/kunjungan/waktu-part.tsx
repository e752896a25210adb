import { useState } from 'preact/hooks';
import { useApp } from '../../app-context.ts';
import { Button } from '../../kit/button.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { formKunjungan as words } from './words.ts';
import type { KunjunganDraft } from './use-kunjungan-draft.ts';
import { TopikChoices, toggled } from './topik-choices.tsx';

/** When and about what; where only if the coach asks the phone and it allows. */
export function WaktuPart({ draft }: { readonly draft: KunjunganDraft }) {
  const { kunjungan, edit } = draft;
  const { tanggal, mulai, selesai, topik } = kunjungan;
  return (
    <>
      <DateField
        label={words.tanggal}
        value={tanggal}
        onInput={(value) => value && edit((all) => ({ ...all, tanggal: value }))}
      />
      <div class="two">
        <TextField
          label={words.mulai}
          type="time"
          value={mulai}
          onInput={(value) => edit((all) => ({ ...all, mulai: value.slice(0, 5) }))}
        />
        <TextField
          label={words.selesai}
          type="time"
          value={selesai}
          onInput={(value) => edit((all) => ({ ...all, selesai: value.slice(0, 5) }))}
        />
      </div>
      <TopikChoices
        chosen={topik}
        onToggle={(one) => edit((all) => ({ ...all, topik: toggled(all.topik, one) }))}
      />
      <Place draft={draft} />
    </>
  );
}

/** Long enough for a cold GPS, in milliseconds. */
const LOCATE_MS = 20_000;

function Place({ draft: { kunjungan, edit } }: { readonly draft: KunjunganDraft }) {
  const { now } = useApp();
  const [isDenied, setDenied] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const { tempat } = kunjungan;
  const ask = () => {
    setAsking(true);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const { latitude: lat, longitude: lon, accuracy: akurasiMeter } = coords;
        setAsking(false);
        edit((all) => ({ ...all, tempat: { lat, lon, akurasiMeter, at: now() } }));
      },
      () => {
        setAsking(false);
        setDenied(true);
      },
      { timeout: LOCATE_MS, enableHighAccuracy: true },
    );
  };
  if (!('geolocation' in navigator)) return null;
  if (tempat)
    return (
      <div class="row">
        <p>{words.placed(tempat.lat, tempat.lon, tempat.akurasiMeter)}</p>
        <Button onClick={() => edit((all) => ({ ...all, tempat: null }))}>
          {words.removePlace}
        </Button>
      </div>
    );
  return (
    <div class="stack">
      <Button busy={isAsking} onClick={ask}>
        {words.place}
      </Button>
      <p class="small muted" role="status">
        {isDenied ? words.noPlace : words.placeHint}
      </p>
    </div>
  );
}
