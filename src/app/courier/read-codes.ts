interface CodeListener {
  readonly onCode: (text: string) => void;
  /** There is no camera, or the person did not allow it. */
  readonly onBlind: () => void;
}

/** The browser's own reader of codes: Chrome on Android has it, TypeScript's DOM does not name it yet. */
interface Detector {
  readonly detect: (source: HTMLVideoElement) => Promise<readonly { readonly rawValue: string }[]>;
}
type DetectorClass = new (options: { readonly formats: readonly string[] }) => Detector;

/** Between two looks, in milliseconds: quick enough for a hand, slow enough for an old phone. */
const everyMs = 150;

/** Shows the camera in `video` and tells each QR code it sees; returns how to stop. */
export function readCodes(video: HTMLVideoElement, listener: CodeListener): () => void {
  const { BarcodeDetector } = globalThis as unknown as { readonly BarcodeDetector: DetectorClass }; // asked for before this is shown
  let isOver = false;
  let timer = 0;
  let camera: MediaStream | null = null;
  const stop = (): void => {
    isOver = true;
    window.clearTimeout(timer);
    for (const track of camera?.getTracks() ?? []) track.stop();
  };
  const look = async (detector: Detector): Promise<void> => {
    const codes = await detector.detect(video).catch(() => []);
    for (const { rawValue } of codes) if (!isOver) listener.onCode(rawValue);
    if (!isOver) timer = window.setTimeout(() => void look(detector), everyMs);
  };
  const start = async (): Promise<void> => {
    camera = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
    if (isOver) return stop();
    video.srcObject = camera;
    await video.play();
    await look(new BarcodeDetector({ formats: ['qr_code'] }));
  };
  start().catch(() => {
    if (isOver) return;
    stop();
    listener.onBlind();
  });
  return stop;
}
