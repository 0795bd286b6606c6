import { meteredBrowser } from './browser-process.ts';
import { serveReference } from './static-server.ts';
const ref = await serveReference();
const url = typeof ref === 'string' ? ref : (ref as any).url;
const m = await meteredBrowser();
console.log(m.renderer);
async function cost(page:any, fn:any, arg:any, n:number){ const b=m.cpu(); await page.evaluate(fn, arg); return (m.cpu()-b)*1000/n; }
const r = await m.browser.newPage({ viewport:{width:1280,height:720} });
await r.goto(url); await r.waitForSelector('canvas');
const count = await (async()=>{const b=m.cpu(); const n=await r.evaluate(async()=>{const s=performance.now();let c=0;while(performance.now()-s<5000){await new Promise(requestAnimationFrame);c++}return c}); return (m.cpu()-b)*1000/n})();
console.log('reference', count); await r.close();
const p = await m.browser.newPage({ viewport:{width:1280,height:720} });
await p.goto('http://localhost:3177/?tier=base'); await p.waitForFunction(()=>(window as any).ready,null,{timeout:60000});
for (const [tier,views] of [['base',['door','furnace','live','over']],['standard',['door']]] as any) { await p.evaluate((t:any)=>(window as any).tier(t),tier); await p.evaluate(()=>(window as any).loop('door',3)); for (const v of views) { const c = await cost(p, ([v,n]:any)=>(window as any).loop(v,n), [v,tier==='base'?25:8], tier==='base'?25:8); console.log(tier, v, c.toFixed(0), (c/count).toFixed(2)); } }
for (const hide of (process.argv[2]||'').split(',').filter(Boolean)) { await p.evaluate((h:string)=>{ (window as any).tier('base'); (window as any).hide?.(h); },hide); const c = await cost(p, ([v,n]:any)=>(window as any).loop(v,n), ['door',25], 25); console.log('without', hide, c.toFixed(0)); }
await m.browser.close(); process.exit(0);
