import { type PassportFacts, type PassportKey, proofText, SIGNING } from '@ville-usine/shared/passport/proof';
import { expect, test } from 'vitest';
import { readKey, verifyProof } from './verify-proof.ts';

const FACTS: PassportFacts = {
  edition: 'paca-2021',
  day: '2026-11-26',
  pseudonym: 'Étau Agile',
  classLabel: '4e "B" | 2',
  stamps: 7,
  pavilions: 13,
  trades: 9,
  answered: 18,
  right: 15,
  asked: 2,
};

async function city() {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(SIGNING, true, ['sign', 'verify']);
  const key = (await crypto.subtle.exportKey('jwk', publicKey)) as PassportKey;
  const sign = async (text: string) => {
    const said = Buffer.from(text);
    const signature = Buffer.from(await crypto.subtle.sign(SIGNING, privateKey, said));
    return Buffer.concat([signature, said]).toString('base64url');
  };
  return { key, sign };
}

test('G11. A code is read as it was signed, alone, in its address or broken into lines', async () => {
  const { key, sign } = await city();
  const code = await sign(proofText(FACTS));
  expect(await verifyProof(code, key)).toEqual(FACTS);
  expect(await verifyProof(`https://x.example/visite/passeport/verifier#${code}`, key)).toEqual(FACTS);
  expect(await verifyProof(` ${code.slice(0, 60)}\n${code.slice(60)} `, key)).toEqual(FACTS);
});

test('G11. A code that was changed anywhere, made by another city or cut off is refused', async () => {
  const { key, sign } = await city();
  const code = await sign(proofText(FACTS));
  for (let at = 0; at < code.length - 1; at += 7) {
    const changed = code.slice(0, at) + (code[at] === 'Q' ? 'R' : 'Q') + code.slice(at + 1);
    expect(await verifyProof(changed, key), `sign ${at}`).toBeNull();
  }
  expect(await verifyProof(await (await city()).sign(proofText(FACTS)), key)).toBeNull();
  for (const wrong of ['', 'QFMLXF', '%%%', code.slice(0, -4), `${code}AAAA`])
    expect(await verifyProof(wrong, key), wrong).toBeNull();
  // Signed by the city, but no passport.
  expect(await verifyProof(await sign('["VU1","a"]'), key)).toBeNull();
});

test('G12. The key is read back from the file it was kept in, and nothing else is', async () => {
  const { key } = await city();
  expect(readKey(JSON.stringify({ ...key, ext: true }))).toMatchObject({ x: key.x, y: key.y });
  for (const wrong of ['', '{}', '{"kty":"RSA","crv":"P-256","x":"a","y":"b"}', 'null'])
    expect(readKey(wrong)).toBeNull();
});
