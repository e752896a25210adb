import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPage } from './build-page.ts';
import { openPage } from './drive-page.ts';
import { startBenchServer } from './server/bench-server.ts';
import { server as serverMs } from './server/our-server.ts';
import { withWorld } from './world.ts';
const folder = await mkdtemp(join(tmpdir(), 'tepat-bench-'));
await buildPage(join(folder, 'page'));
const server = await startBenchServer(join(folder, 'page'));
const page = await openPage(server.origin, folder);
import { writeFileSync } from 'node:fs';
const cdp = await (page as never as {page:{context():{newCDPSession(p:unknown):Promise<{send(m:string,a?:unknown):Promise<never>}>}}}).page.context().newCDPSession((page as never as {page:unknown}).page);
const profiled = async (name: string, work: () => Promise<unknown>) => { await cdp.send('Profiler.enable'); await cdp.send('Profiler.setSamplingInterval',{interval:200}); await cdp.send('Profiler.start'); await work(); const {profile} = await cdp.send('Profiler.stop') as {profile: unknown}; writeFileSync('/tmp/scratch/'+name+'.cpuprofile', JSON.stringify(profile)); };
const dump = async (label: string) => { const t = await (page as never as {page: {evaluate: (s: string) => Promise<Record<string, number[]>>}}).page.evaluate('(()=>{const r=structuredClone(T); for (const k in T) delete T[k]; return r})()');
  t['server']=serverMs.splice(0);
  for (const [k, v] of Object.entries(t)) { const s=v.toSorted((a,b)=>a-b); console.log(label, k, 'n', v.length, 'sum', v.reduce((a,b)=>a+b,0).toFixed(1), 'median', s[s.length>>1]?.toFixed(2)); } };
try {
  const N=10000;
  await withWorld({server,page,folder}, N, async (w) => {
    for (const who of ['floor','tepat'] as const) console.log(who,'pull',(await page.run(who,'pull')).ms);
    await dump('pull');
    for (let e=1;e<=15;e++){ for (const who of ['floor','tepat'] as const) await w.contenders[who].change({from:e*100,to:e*100+10},e); for (const who of ['floor','tepat'] as const) {await page.collectGarbage(); console.log(who,'delta',(await page.run(who,'pull')).ms.toFixed(1));} }
    await dump('delta');
  });
  await withWorld({server,page,folder}, 0, async () => {
    for (const who of ['floor','tepat'] as const) {await page.run(who,'fillOutbox',N); if (who==='tepat') await profiled('push', async()=>console.log('profiled push', (await page.run(who,'push')).ms)); else console.log(who,'push',(await page.run(who,'push')).ms);}
    await dump('push');
  });
} finally { await page.close(); await server.close(); await rm(folder,{recursive:true,force:true}); }
