import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { addressOf, trustedProxies } from './address-of.ts';
import { allowedOrigin } from './allowed-origin.ts';

const from = (remoteAddress: string, forwarded?: string) =>
  ({
    socket: { remoteAddress },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  }) as unknown as IncomingMessage;
const school = trustedProxies(null);
const site = trustedProxies('https://ville.example');

test('P21. A pupil cannot hide behind an address of their own making.', () => {
  expect(addressOf(from('192.168.1.20', '1.2.3.4'), school)).toBe('192.168.1.20');
  expect(addressOf(from('203.0.113.9', '1.2.3.4'), site)).toBe('203.0.113.9');
  expect(addressOf(from('::ffff:127.0.0.1', '6.6.6.6, 203.0.113.9'), school)).toBe('203.0.113.9');
  expect(addressOf(from('127.0.0.1', 'not an address'), school)).toBeNull();
});

test('P22. Behind a proxy each school has its own limits; the machine itself has none.', () => {
  expect(addressOf(from('10.0.0.2', '203.0.113.9'), site)).toBe('203.0.113.9');
  expect(addressOf(from('fd00::2', '203.0.113.9, 10.0.0.7'), site)).toBe('203.0.113.9');
  expect(addressOf(from('127.0.0.1'), school)).toBeNull();
  expect(addressOf(from('::1'), school)).toBeNull();
});

test('P19. A page may talk to the host it came from, by its own name, its proxy’s or its public one.', () => {
  const headers = { host: 'localhost:3000', origin: 'http://localhost:3000' };
  expect(allowedOrigin(headers, null)).toBe(true);
  expect(allowedOrigin({ ...headers, origin: 'https://ville.example' }, 'https://ville.example')).toBe(true);
  const proxied = { host: 'app:3000', 'x-forwarded-host': 'ville.example', origin: 'https://ville.example' };
  expect(allowedOrigin(proxied, null)).toBe(true);
  for (const origin of ['null', '', 'http://undefined', 'https://evil.example', 'http://localhost:3001']) {
    expect(allowedOrigin({ ...headers, origin }, null), origin).toBe(false);
  }
});
