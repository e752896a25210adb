import { packSite } from './http/pack-site.ts';

/* The last step of `npm run build`, after the worker is written: it takes its list of files from the folder. */

await packSite('dist');
