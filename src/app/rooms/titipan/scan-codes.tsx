import { useEffect, useRef, useState } from 'preact/hooks';
import { addQrCode, textOfQrSeries, type QrSeries } from '../../../sync/courier/qr-series.ts';
import { Button } from '../../kit/button.tsx';
import { titipanText as words } from './words.ts';
import { readCodes } from './read-codes.ts';

interface Props {
  /** All codes of a series were read. */
  readonly onText: (text: string) => void;
}

/** Reads a series of codes off another phone's screen. */
export function ScanCodes({ onText }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [isBlind, setBlind] = useState(false);
  return (
    <>
      <Button
        icon="plus"
        onClick={() => {
          setBlind(false);
          setOpen(!isOpen);
        }}
      >
        {isOpen ? words.scanStop : words.scan}
      </Button>
      {isBlind && <p role="alert">{words.noCamera}</p>}
      {isOpen && (
        <Camera
          onText={(text) => {
            setOpen(false);
            onText(text);
          }}
          onBlind={() => {
            setOpen(false);
            setBlind(true);
          }}
        />
      )}
    </>
  );
}

function Camera({ onText, onBlind }: Props & { readonly onBlind: () => void }) {
  const video = useRef<HTMLVideoElement>(null);
  const [series, setSeries] = useState<QrSeries | null>(null);
  useEffect(() => {
    if (!video.current) return;
    let read: QrSeries | null = null;
    const onCode = (code: string): void => {
      read = addQrCode(read, code);
      setSeries(read);
      const text = read && textOfQrSeries(read);
      if (text !== null) onText(text);
    };
    return readCodes(video.current, { onCode, onBlind });
  }, []);
  return (
    <figure class="stack">
      <video ref={video} width="100%" muted playsInline />
      <figcaption>
        <span role="status">
          {series ? words.scanned(series.parts.size, series.of) : words.scanHint}
        </span>
      </figcaption>
    </figure>
  );
}
