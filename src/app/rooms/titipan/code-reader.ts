/** Reads the QR codes a camera sees at this moment; none is an empty list. */
export type CodeReader = (video: HTMLVideoElement) => Promise<readonly string[]>;

/** What the browser may bring; TypeScript's DOM does not name it yet. */
interface Detector {
  readonly detect: (source: HTMLVideoElement) => Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { readonly formats: readonly string[] }): Detector;
  readonly getSupportedFormats: () => Promise<readonly string[]>;
}

/** Chrome on Android reads codes itself; elsewhere a reader in script does, loaded only then. */
export async function openCodeReader(): Promise<CodeReader> {
  return (await browserReader()) ?? scriptReader();
}

async function browserReader(): Promise<CodeReader | null> {
  const { BarcodeDetector } = globalThis as { readonly BarcodeDetector?: DetectorClass }; // see above
  const formats = await BarcodeDetector?.getSupportedFormats().catch((): readonly string[] => []);
  if (!BarcodeDetector || !formats?.includes('qr_code')) return null;
  const detector = new BarcodeDetector({ formats: ['qr_code'] });
  return async (video) => (await detector.detect(video)).map(({ rawValue }) => rawValue);
}

/** A frame is made this wide at most, in pixels: enough for our codes, little for an old phone. */
const frameWidth = 800;

async function scriptReader(): Promise<CodeReader> {
  const { decodeQR } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return (video) => {
    const { videoWidth, videoHeight } = video;
    if (!context || videoWidth === 0) return Promise.resolve([]);
    const scale = Math.min(1, frameWidth / videoWidth);
    canvas.width = Math.round(videoWidth * scale);
    canvas.height = Math.round(videoHeight * scale);
    context.drawImage(video, 0, 0, canvas.width, canvas.height);
    const frame = context.getImageData(0, 0, canvas.width, canvas.height);
    try {
      return Promise.resolve([decodeQR(frame)]);
    } catch {
      return Promise.resolve([]); // no code in sight
    }
  };
}
