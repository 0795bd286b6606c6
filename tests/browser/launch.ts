import { type Browser, chromium, type LaunchOptions } from 'playwright';
import { needBrowser } from './find-browser.mjs';

const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--ignore-gpu-blocklist',
  // Letters as wide as with a window: without one they would be rounded to whole pixels of a coarse screen.
  '--font-render-hinting=none',
];
const MESA = ['--use-gl=angle', '--use-angle=gl-egl'];
const SWIFTSHADER = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/** The name of the renderer behind WebGL, or null when a page gets no context. */
async function rendererOf(options: LaunchOptions): Promise<string | null> {
  const browser = await chromium.launch({ ...options, timeout: 30_000 });
  try {
    const page = await browser.newPage();
    return await page.evaluate(() => {
      const gl = document.createElement('canvas').getContext('webgl2');
      const info = gl?.getExtension('WEBGL_debug_renderer_info');
      return gl && info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : null;
    });
  } catch {
    return null;
  } finally {
    await browser.close();
  }
}

let chosen: Promise<{ options: LaunchOptions; renderer: string }> | undefined;

async function choose(): Promise<{ options: LaunchOptions; renderer: string }> {
  const executablePath = await needBrowser();
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  for (const gl of [MESA, SWIFTSHADER]) {
    const options: LaunchOptions = { executablePath, args: [...QUIET, ...sandbox, ...gl] };
    const renderer = await rendererOf(options);
    if (renderer) return { options, renderer };
  }
  throw new Error('This Chromium draws no WebGL, neither with Mesa nor with SwiftShader.');
}

/** How to start Chromium here with WebGL in software, Mesa's renderer first; tried once in a process. */
export function launchOptions(): Promise<{ options: LaunchOptions; renderer: string }> {
  chosen ??= choose();
  return chosen;
}

/** A browser that draws WebGL; says which renderer it found. */
export async function launch(): Promise<{ browser: Browser; renderer: string }> {
  const { options, renderer } = await launchOptions();
  return { browser: await chromium.launch(options), renderer };
}
