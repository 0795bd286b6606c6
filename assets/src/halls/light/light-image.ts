import sharp from 'sharp';

/** Stored light is √(L / 5) in 8 bits: fine steps in the shade, room for hot spots. */
const LIGHT_RANGE = 5;

function storedLight(linear: number): number {
  return Math.round(255 * Math.sqrt(Math.min(1, Math.max(0, linear) / LIGHT_RANGE)));
}

/** WebP of a light map: `light` is three linear numbers a texel. Unused texels are a middling dark. */
export async function lightMapImage(light: Float32Array, size: number): Promise<Uint8Array> {
  const bytes = Buffer.alloc(size * size * 3);
  for (let i = 0; i < bytes.length; i++) bytes[i] = storedLight(light[i]!);
  const image = sharp(bytes, { raw: { width: size, height: size, channels: 3 } });
  return image.webp({ quality: 86, smartSubsample: true, effort: 6 }).toBuffer();
}

/** PNG of the light at walking height, for avatars. */
export async function probeImage(light: Float32Array, width: number, height: number): Promise<Uint8Array> {
  const bytes = Buffer.from(Array.from(light, storedLight));
  return sharp(bytes, { raw: { width, height, channels: 3 } })
    .blur(0.8)
    .png({ compressionLevel: 9, palette: false })
    .toBuffer();
}
