import { webcrypto } from 'node:crypto';
import { type PassportKey, SIGNING } from '@ville-usine/shared/passport/proof';
import type { Storage } from '../storage/open-storage.ts';

const KEY = 'passport-key';
const { subtle } = webcrypto;

export type ProofKey = {
  publicKey: PassportKey;
  /** A text with its signature before it, base64url. */
  sign(text: string): Promise<string>;
};

async function keptKey({ db, write }: Storage): Promise<string> {
  const read = (from: Pick<Storage['db'], 'selectFrom'>) =>
    from.selectFrom('meta').select('value').where('key', '=', KEY).executeTakeFirst();
  const known = await read(db);
  if (known) return known.value;
  const { privateKey } = (await subtle.generateKey(SIGNING, true, [
    'sign',
    'verify',
  ])) as webcrypto.CryptoKeyPair;
  const value = JSON.stringify(await subtle.exportKey('jwk', privateKey));
  // Of two that were made at once the first is the city's.
  return write(async (trx) => {
    await trx
      .insertInto('meta')
      .values({ key: KEY, value })
      .onConflict((c) => c.doNothing())
      .execute();
    return (await read(trx))!.value;
  });
}

/** The key pair with which this city signs passports: made when the first is asked for, and the same for good. */
export async function openProofKey(storage: Storage): Promise<ProofKey> {
  const jwk = JSON.parse(await keptKey(storage)) as webcrypto.JsonWebKey & PassportKey;
  const { kty, crv, x, y } = jwk;
  const key = await subtle.importKey('jwk', jwk, SIGNING, false, ['sign']);
  return {
    publicKey: { kty, crv, x, y },
    async sign(text) {
      const said = Buffer.from(text);
      const signature = Buffer.from(await subtle.sign(SIGNING, key, said));
      return Buffer.concat([signature, said]).toString('base64url');
    },
  };
}
