import {
  LinearMipmapLinearFilter,
  Mesh,
  type Object3D,
  ShaderMaterial,
  Texture,
  type WebGLRenderer,
} from 'three';

/** Looks along a surface that is seen at a flat angle: floors and boards stay crisp far off. */
const LOOKS = 8;
/** What has come since is looked for this often, milliseconds. */
const AGAIN_MS = 2_000;

type Was = { anisotropy: number; minFilter: Texture['minFilter'] };
/** What the renderer knows of a texture and its types leave out. */
type Known = { __webglTexture?: WebGLTexture };

/** Reads every texture of the world that has smaller copies of itself more finely, and as before again. */
export class SharpTextures {
  private readonly renderer: WebGLRenderer;
  private readonly most: number;
  private readonly was = new Map<Texture, Was>();
  private again: ReturnType<typeof setInterval> | undefined;

  constructor(renderer: WebGLRenderer) {
    this.renderer = renderer;
    this.most = Math.min(LOOKS, renderer.capabilities.getMaxAnisotropy());
  }

  begin(scene: Object3D): void {
    const look = () => {
      for (const texture of texturesOf(scene)) this.sharpen(texture);
    };
    look();
    this.again = setInterval(look, AGAIN_MS);
  }

  end(): void {
    clearInterval(this.again);
    for (const [texture, was] of this.was) this.set(texture, was);
    this.was.clear();
  }

  private sharpen(texture: Texture): void {
    const { anisotropy, minFilter } = texture;
    if (this.was.has(texture) || !(texture.generateMipmaps || texture.mipmaps?.length)) return;
    this.was.set(texture, { anisotropy, minFilter });
    this.set(texture, { anisotropy: this.most, minFilter: LinearMipmapLinearFilter });
  }

  /** Told to the texture, for when it is sent anew, and to the card at once: sending it again would hold up a frame. */
  private set(texture: Texture, how: Was): void {
    Object.assign(texture, how);
    const { renderer } = this;
    const gl = renderer.getContext() as WebGL2RenderingContext;
    const { __webglTexture: there } = renderer.properties.get(texture) as Known;
    const finer = renderer.extensions.get(
      'EXT_texture_filter_anisotropic',
    ) as EXT_texture_filter_anisotropic | null;
    if (!there || !finer) return;
    const kind = 'isDataArrayTexture' in texture ? gl.TEXTURE_2D_ARRAY : gl.TEXTURE_2D;
    renderer.state.bindTexture(kind, there);
    gl.texParameterf(kind, finer.TEXTURE_MAX_ANISOTROPY_EXT, Math.max(1, how.anisotropy));
    gl.texParameteri(
      kind,
      gl.TEXTURE_MIN_FILTER,
      how.minFilter === LinearMipmapLinearFilter ? gl.LINEAR_MIPMAP_LINEAR : gl.LINEAR_MIPMAP_NEAREST,
    );
  }
}

function texturesOf(scene: Object3D): Set<Texture> {
  const found = new Set<Texture>();
  scene.traverse((thing) => {
    if (!(thing instanceof Mesh)) return;
    for (const material of [thing.material].flat())
      if (material instanceof ShaderMaterial)
        for (const { value } of Object.values(material.uniforms))
          if (value instanceof Texture) found.add(value);
  });
  return found;
}
