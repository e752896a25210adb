import { openCodeReader, type CodeReader } from './code-reader.ts';

interface CodeListener {
  readonly onCode: (text: string) => void;
  /** There is no camera, or the person did not allow it. */
  readonly onBlind: () => void;
}

/** Between two looks, in milliseconds: quick enough for a hand, slow enough for an old phone. */
const everyMs = 150;

/** Shows the camera in `video` and tells each QR code it sees; returns how to stop. */
export function readCodes(video: HTMLVideoElement, listener: CodeListener): () => void {
  let isOver = false;
  let timer = 0;
  let camera: MediaStream | null = null;
  const stop = (): void => {
    isOver = true;
    window.clearTimeout(timer);
    for (const track of camera?.getTracks() ?? []) track.stop();
  };
  const look = async (read: CodeReader): Promise<void> => {
    const codes = await read(video).catch(() => []);
    for (const code of codes) if (!isOver) listener.onCode(code);
    if (!isOver) timer = window.setTimeout(() => void look(read), everyMs);
  };
  const start = async (): Promise<void> => {
    camera = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
    if (isOver) return stop();
    video.srcObject = camera;
    await video.play();
    await look(await openCodeReader());
  };
  start().catch(() => {
    if (isOver) return;
    stop();
    listener.onBlind();
  });
  return stop;
}
