import {
  codeIn,
  type PassportFacts,
  type PassportKey,
  readProof,
  SIGNATURE_BYTES,
  SIGNING,
} from '@ville-usine/shared/passport/proof';

/** The bytes of a text in base64url; null where it is none. */
function bytesOf(code: string): Uint8Array<ArrayBuffer> | null {
  try {
    const plain = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(plain, (sign) => sign.charCodeAt(0));
  } catch {
    return null;
  }
}

/** What a passport's code says, where the city with this key signed it; null otherwise. Asks nobody. */
export async function verifyProof(pasted: string, key: PassportKey): Promise<PassportFacts | null> {
  const bytes = bytesOf(codeIn(pasted));
  if (!bytes || bytes.length <= SIGNATURE_BYTES) return null;
  const signature = bytes.slice(0, SIGNATURE_BYTES);
  const text = bytes.slice(SIGNATURE_BYTES);
  try {
    const city = await crypto.subtle.importKey('jwk', key, SIGNING, false, ['verify']);
    if (!(await crypto.subtle.verify(SIGNING, city, signature, text))) return null;
  } catch {
    return null;
  }
  return readProof(new TextDecoder().decode(text));
}

/** A key as a file holds it; null where it holds none. */
export function readKey(text: string): PassportKey | null {
  try {
    const { kty, crv, x, y } = JSON.parse(text) as Partial<PassportKey>;
    const whole =
      kty === 'EC' && crv === SIGNING.namedCurve && typeof x === 'string' && typeof y === 'string';
    return whole ? { kty, crv, x, y } : null;
  } catch {
    return null;
  }
}
