import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openProfile } from '../support/a-chromium.ts';
const folder = await mkdtemp(join(tmpdir(), 'micro-'));
const s = createServer((q,r)=>{r.setHeader('content-type','text/html');r.end('<p>')}); await new Promise<void>(r=>s.listen(0,'127.0.0.1',r));
const c = await openProfile(join(folder,'p')); const page = c.pages()[0]!;
await page.goto('http://127.0.0.1:'+(s.address() as {port:number}).port);
const out = await page.evaluate(async () => {
  const N=10000, lines: string[] = [];
  const body=(n:number)=>({lines:Object.fromEntries(Array.from({length:6},(_,i)=>['l'+n+'_'+i,{rekening:'5.1.2.0'+i,fungsi:'1.1.0'+i,uraian:('teks '+n+' ').repeat(9),sumberDana:'DDS',anggaran:n*1000,sebelum:null,volume:'1',satuan:'Paket'}])),catatan:'x'.repeat(200)});
  const id=(n:number)=>'0190a000-'+n.toString(16).padStart(4,'0')+'-7b07-81c7-724831b7ce5b';
  const row=(n:number,status:string,big:boolean)=>({id:id(n),order:n,person:'0190a000-0000-7000-8000-000000000001',report:'35.17.01.2006/apbdes/'+n,status,sent:status!=='a',seq:0,code:null,...(big?{command:body(n)}:{})});
  const indexes: [string,string|string[]][]=[['order','order'],['pr',['person','report']],['pso',['person','status','order']]];
  for (const big of [true,false]) for (const k of [0,1,2,3]) {
    const name='m'+big+k; 
    const db: IDBDatabase = await new Promise((res,rej)=>{const r=indexedDB.open(name,1); r.onupgradeneeded=()=>{const st=r.result.createObjectStore('t',{keyPath:'id'}); for (const [n,p] of indexes.slice(3-k)) st.createIndex(n,p)}; r.onsuccess=()=>res(r.result); r.onerror=()=>rej(r.error)});
    const tx=(work:(s:IDBObjectStore)=>void)=>new Promise<number>((res,rej)=>{const t0=performance.now(); const t=db.transaction('t','readwrite',{durability:'strict'}); work(t.objectStore('t')); t.oncomplete=()=>res(performance.now()-t0); t.onabort=()=>rej(t.error)});
    const ins=await tx(st=>{for(let n=0;n<N;n++) st.put(row(n,'a',big))});
    const up=await tx(st=>{for(let n=0;n<N;n++) st.put(row(n,'b',big))});
    const up2=await tx(st=>{for(let n=0;n<N;n++) st.put(row(n,'b',big))});
    let chunked=0; for(let at=0;at<N;at+=1000) chunked+=await tx(st=>{for(let n=at;n<at+1000;n++) st.put(row(n,'c',big))});
    const del=await tx(st=>{for(let n=0;n<N;n++) st.delete(id(n))});
    lines.push(`${big?'1.5 KB':'0.2 KB'} rows, ${k} indexes: insert ${ins.toFixed(0)}, overwrite (index moved) ${up.toFixed(0)}, overwrite same ${up2.toFixed(0)}, overwrite in 10 tx ${chunked.toFixed(0)}, delete ${del.toFixed(0)}`);
    db.close(); indexedDB.deleteDatabase(name);
  }
  return lines;
});
console.log(out.join('\n'));
await c.close(); s.close(); await rm(folder,{recursive:true,force:true});
