/** What the front page looks like: the house's paper and enamel, by itself, since no script of the client comes with it. */
export const FRONT_STYLE = `
.vf{--ink:#1e1a33;--soft:#4d4666;--paper:#fff7ea;--deep:#f7ead3;--ground:#efe0c4;--card:#fff;--line:#dcc8a6;--outline:#8a7b66;
--link:#0f5c66;--key:#0f5c66;--lip:#083e46;--land:#fffdf7;--sea:#f2e3c8;--focus:#1747d1;--halo:#fff;--edge:#1e1a33;
--wait:#7a4a00;--wait-ground:#fff0c6;--shadow:0 1px 0 rgb(30 26 51/.14),0 6px 18px rgb(70 50 20/.13);
height:auto;min-height:100%;background:var(--ground);color:var(--ink);font:500 100%/1.45 "Atkinson Hyperlegible Next Variable",Verdana,sans-serif}
.vf *{box-sizing:border-box}
.vf body{display:flex;flex-direction:column;gap:1rem;max-width:80rem;min-height:100dvh;margin:0 auto;padding:1rem}
.vf :is(h1,h2,p,ul,dl,dd,dt){margin:0;padding:0}
.vf ul{list-style:none}
.vf :is(h1,h2,p,dd,dt,a){min-width:0;overflow-wrap:anywhere}
.vf :is(h1,h2,dd){font-family:"Bricolage Grotesque","Trebuchet MS",sans-serif;font-weight:800;line-height:1.12;letter-spacing:-.01em;text-wrap:balance}
.vf a{color:var(--link);font-weight:700;text-underline-offset:.2em}
.vf :focus-visible{outline:3px solid var(--focus);outline-offset:3px;box-shadow:0 0 0 3px var(--halo)}
.vf-skip{position:fixed;left:1rem;top:-6rem;z-index:2;padding:.9rem 1.2rem;border-radius:1rem;background:var(--paper)}
.vf-skip:focus{top:1rem}
.vf-top{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:flex-start;justify-content:space-between}
.vf-plate{border-radius:1.125rem;background:#28233f;color:#fff7ea;box-shadow:inset 0 0 0 1.5px rgb(255 247 234/.16),0 6px 18px rgb(20 14 34/.28)}
.vf-place>div,.vf-head>div{min-width:0}
.vf-place{display:flex;gap:.75rem;align-items:center;min-width:0;padding:.5rem 1.25rem .5rem .5rem}
.vf-place svg{flex:none;width:3rem;height:3rem;border-radius:.75rem}
.vf-place h1{font-size:1.375rem}
.vf-place p{margin-top:.2rem;color:#e6d9c6;font-size:.875rem;line-height:1.2}
.vf a.vf-tool{display:flex;align-items:center;min-height:3.5rem;padding:0 1.125rem;color:#fff7ea;text-decoration:none}
.vf a.vf-tool:hover{background:#3a3458}
.vf main{display:flex;flex:1;flex-direction:column;gap:1rem}
.vf-lead{max-width:60rem;font-size:1.0625rem}
.vf .vf-band{padding:.75rem 1rem;border-radius:1rem;background:var(--wait-ground);color:var(--wait);box-shadow:inset 0 0 0 2.5px var(--wait);font-weight:700;line-height:1.3}
.vf-main{display:grid;flex:1;grid-template-columns:minmax(0,1fr) minmax(0,27rem);gap:1rem;align-items:start}
.vf-sheet{overflow:hidden;border-radius:1.5rem;background:var(--paper);box-shadow:var(--shadow)}
.vf-map{position:sticky;top:1rem;padding:.625rem}
.vf-map svg{display:block;width:100%;max-height:calc(100dvh - 10rem);min-height:18rem;padding:1rem;border-radius:1rem;background:var(--sea)}
.vf-land{fill:var(--land);stroke:var(--line);stroke-width:1}
.vf-map a path{fill:var(--t);stroke:var(--land);stroke-width:1.2;stroke-linejoin:round}
.vf-map a:hover path{stroke:var(--edge);stroke-width:2.4}
.vf-map a:focus-visible{outline:0;box-shadow:none}
.vf-map a:focus-visible path{stroke:var(--focus);stroke-width:5;paint-order:stroke}
.vf-map circle{fill:#fff7ea;stroke:#1e1a33;stroke-width:2.5}
.vf-map text{fill:#1e1a33;font:800 17px "Bricolage Grotesque","Trebuchet MS",sans-serif;text-anchor:middle}
.vf-list{display:flex;flex-direction:column;gap:1rem}
.vf-head{position:relative;display:flex;gap:.875rem;align-items:center;padding:.875rem 1.125rem 1.25rem;background:var(--t);color:#fff}
.vf-head:after{position:absolute;inset:auto 0 0;height:6px;background:repeating-linear-gradient(-45deg,#ffc53d 0 12px,#1e1a33 12px 24px);content:""}
.vf-number{display:grid;flex:none;width:2.5rem;height:2.5rem;place-items:center;border-radius:50%;background:#fff7ea;color:#1e1a33;box-shadow:inset 0 0 0 2.5px #1e1a33;font:800 1.125rem/1 "Bricolage Grotesque","Trebuchet MS",sans-serif}
.vf-head h2{font-size:1.4375rem;overflow-wrap:anywhere}
.vf-head p{font-size:.9375rem;line-height:1.25}
.vf-body{display:flex;flex-direction:column;gap:.75rem;padding:1rem 1.125rem 1.125rem}
.vf-what strong{display:block;font-size:1.125rem;line-height:1.25}
.vf-soft{color:var(--soft);font-size:.9375rem;line-height:1.35}
.vf-facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,5.5rem),1fr));gap:.5rem}
.vf-facts div{display:flex;flex-direction:column-reverse;padding:.5rem .625rem;border-radius:.875rem;background:var(--card);box-shadow:inset 0 0 0 2px var(--line)}
.vf-facts dd{font-size:1.5rem}
.vf-facts dt{color:var(--soft);font-size:.875rem;line-height:1.2}
.vf-ways{display:flex;flex-wrap:wrap;gap:.625rem}
.vf a.vf-key{display:inline-flex;flex:1 1 auto;align-items:center;justify-content:center;min-height:3.375rem;padding:.25rem 1.125rem .5rem;border-radius:1rem;background:var(--key);color:#fff;box-shadow:inset 0 -5px 0 var(--lip);font:700 1.0625rem/1.15 "Atkinson Hyperlegible Next Variable",Verdana,sans-serif;text-align:center;text-decoration:none}
.vf a.vf-key:hover{filter:brightness(1.08)}
.vf a.vf-key:focus-visible{box-shadow:0 0 0 3px var(--halo),inset 0 -5px 0 var(--lip)}
.vf a.vf-key2{background:var(--deep);color:var(--ink);box-shadow:inset 0 0 0 2px var(--outline),inset 0 -5px 0 var(--line)}
.vf-foot{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;justify-content:space-between;color:var(--soft);font-size:.875rem}
@media(max-width:56rem){.vf-main{grid-template-columns:minmax(0,1fr)}.vf-map{position:static}.vf-map svg{max-height:60dvh}}
@media(max-width:40rem){.vf body{padding:.625rem;gap:.75rem}.vf-main{gap:.75rem}.vf-place{padding-right:.875rem}.vf-place h1{font-size:1.1875rem}.vf a.vf-tool{min-height:2.75rem}.vf-map svg{padding:.5rem}.vf-map circle{transform:scale(1.9);transform-box:fill-box;transform-origin:center}.vf-map text{font-size:27px}}
@media(prefers-color-scheme:dark){.vf{color-scheme:dark;--ink:#fbf1df;--soft:#cfc2b0;--paper:#262138;--deep:#352f4d;--ground:#17132a;--card:#2f2947;--line:#4f4769;--outline:#9a8fb0;
--link:#8fd3dc;--key:#1a7480;--lip:#0b4751;--land:#453e60;--sea:#1d1930;--focus:#ffc53d;--halo:#17132a;--edge:#fff7ea;--wait:#ffd98a;--wait-ground:#3d2f10;--shadow:0 1px 0 rgb(0 0 0/.4),0 6px 18px rgb(0 0 0/.35)}
.vf-map a path{stroke:#fff7ea}}
@media(forced-colors:active){.vf :is(.vf-sheet,.vf-plate,.vf-key,.vf-band,.vf-facts div){border:1px solid CanvasText}.vf-map a path{fill:Highlight}.vf-land{fill:Canvas;stroke:CanvasText}}
@media print{.vf{color-scheme:light;--ink:#000;--soft:#333;--paper:#fff;--ground:#fff;--card:#fff;--sea:#fff;--land:#fff;--line:#999;--link:#000;--shadow:inset 0 0 0 1px #999}
.vf a.vf-tool,.vf-skip{display:none}.vf-main{grid-template-columns:3fr 2fr}.vf-map svg{max-height:14cm}
.vf-sheet{break-inside:avoid}.vf-head,.vf-plate,.vf-number,.vf-map a path,.vf-map circle{-webkit-print-color-adjust:exact;print-color-adjust:exact}
.vf-map{position:static}.vf a.vf-key{display:inline;padding:0;background:none;color:#000;box-shadow:none;text-align:left;text-decoration:underline}.vf a.vf-key2{display:none}.vf a.vf-key:after{content:" · " attr(data-address)}}
`;
