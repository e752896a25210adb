import { render } from 'preact';
import { uuidv7 } from '../domain/basics/ids.ts';
import { must } from '../domain/basics/must.ts';
import { instantSchema } from '../domain/basics/tanggal.ts';
import type { App } from './app-context.ts';
import { Trouble } from './frame/trouble.tsx';
import { createArrivedShelf } from './device/arrived-shelf.ts';
import { createDeviceStorage } from './device/device-storage.ts';
import { createInstallOffer } from './device/install-offer.ts';
import { tellFault } from './kit/job-fault.ts';
import { Shell } from './shell.tsx';
import { startFiles } from './device/start-files.ts';
import { startSync } from './device/start-sync.ts';
import { openPhone } from './store/open-phone.ts';
import { startWorkerBridge } from './device/worker-bridge.ts';
import './kit/tokens.css';
import './kit/base.css';
import './frame/frame.css';
import './kit/controls.css';
import './kit/kit.css';
import './rooms/beranda/beranda.css';

/** Version of the app, put in by the build. */
declare const __APP_VERSION__: string;

const nowMs = () => Date.now();
const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
const fetchHere = (url: string, init: RequestInit) => fetch(url, init);
const encoder = new TextEncoder();

const install = createInstallOffer(window);
const root = must(document.getElementById('app'));
const phone = await openPhone({
  now: nowMs,
  random,
  onTrouble: (trouble) => render(<Trouble trouble={trouble} />, root),
}).catch((fault: unknown) => {
  render(<Trouble trouble="closed" />, root);
  throw fault;
});
const bridge = startWorkerBridge();
const sync = startSync({
  phone,
  page: window,
  fetch: fetchHere,
  appVersion: __APP_VERSION__,
  now: nowMs,
  random: () => Math.random(),
  askWorker: bridge.askSync,
});

const device = createDeviceStorage(navigator.storage);
const files = startFiles({
  phone,
  sync,
  page: window,
  fetch: fetchHere,
  device,
  now: nowMs,
  random: () => Math.random(),
});

const app: App = {
  phone,
  sync,
  files,
  bridge,
  install,
  device,
  arrived: createArrivedShelf({ page: window, now: nowMs, tellFault }),
  fetch: fetchHere,
  now: () => instantSchema.parse(new Date(nowMs()).toISOString()),
  newLineId: () => uuidv7(nowMs(), random(10)),
  sha256: (bytes) => crypto.subtle.digest('SHA-256', bytes),
  utf8: (text) => encoder.encode(text),
  appVersion: __APP_VERSION__,
};

render(<Shell app={app} />, root);
void import('./rooms/titipan/start-courier.ts').then((courier) => courier.startCourier(app));
