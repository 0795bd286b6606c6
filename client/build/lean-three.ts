import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const SOURCE = fileURLToPath(new URL('../../node_modules/three/src/', import.meta.url));

/** Shader texts that the renderer puts into materials of our own. */
const KEPT_TEXT = /\/(?:colorspace_pars_fragment)\.glsl\.js$/;
const TEXT = /\/three\/src\/renderers\/shaders\/.*\.glsl\.js$/;

/** What the renderer asks of parts that a world of our own materials, drawn straight to the screen, never needs. */
const STAND_INS: Record<string, string> = {
  'renderers/webxr/WebXRManager.js': `
    import { EventDispatcher } from '${SOURCE}core/EventDispatcher.js';
    export class WebXRManager extends EventDispatcher {
      enabled = false; isPresenting = false;
      getEnvironmentBlendMode() {} getFoveation() {} setFoveation() {} getSession() { return null; }
      setAnimationLoop() {} dispose() {}
    }`,
  'renderers/webgl/WebGLEnvironments.js': `
    export function WebGLEnvironments() { return { get: (texture) => texture ?? null, dispose() {} }; }`,
  'renderers/webgl/WebGLShadowMap.js': `
    export function WebGLShadowMap() { this.enabled = false; this.type = 0; this.render = () => {}; }`,
  'renderers/webgl/WebGLOutput.js': `
    export function WebGLOutput() { throw new Error('This build of three draws to the screen only.'); }`,
  'renderers/webgl/WebGLMorphtargets.js': `
    export function WebGLMorphtargets() { return { update() {} }; }`,
  'renderers/webgl/WebGLMaterials.js': `
    export function WebGLMaterials() {
      return {
        refreshFogUniforms() { throw new Error('This build of three has no fog of its own.'); },
        refreshMaterialUniforms(uniforms, material) { material.uniformsNeedUpdate = false; },
      };
    }`,
  'renderers/shaders/DFGLUTData.js': 'export const getDFGLUT = () => null;',
};

/** Materials and texts of three that this build leaves out; nothing of ours may ask for them. */
const LEFT_OUT =
  /#include <(?!colorspace_pars_fragment>)\w+>|\b(?:Mesh\w+|Points|Line\w+|Sprite|Shadow)Material\b|\bscene\.(?:background|environment|fog)\b/;

/**
 * Builds three from its sources instead of its bundle, so that each page loads only the modules it uses, and leaves
 * out what a world drawn with its own shader materials has no use for: about 41 kB of compressed script on the way
 * to the first frame. A source of ours that asks for something left out fails the build.
 */
export function leanThree(): Plugin {
  return {
    name: 'ville-usine:lean-three',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: [
          { find: /^three$/, replacement: `${SOURCE}Three.js` },
          { find: /^three\/addons\/(.*)$/, replacement: `${SOURCE}../examples/jsm/$1` },
        ],
      },
    }),
    load(id) {
      if (TEXT.test(id) && !KEPT_TEXT.test(id))
        return "export default ''; export const vertex = '', fragment = '';";
      const [, part] = id.split('/three/src/');
      return part === undefined ? undefined : STAND_INS[part];
    },
    transform(code, id) {
      const asked = /\/client\/src\//.test(id) && code.match(LEFT_OUT)?.[0];
      if (asked) this.error(`${asked} is left out of this build of three: see client/build/lean-three.ts.`);
    },
  };
}
