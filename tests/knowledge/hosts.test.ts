import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainsAbove, domainsPretended, isPunycode, normaliseHost } from '../../src/knowledge/hosts.ts';

const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,10}[a-z0-9])?$/);
const host = fc.array(label, { minLength: 2, maxLength: 6 }).map((labels) => labels.join('.'));

describe('the domains above a host', () => {
  it('are nearest first and never a top-level domain alone', () => {
    expect(domainsAbove('a.web.whatsapp.com')).toEqual(['a.web.whatsapp.com', 'web.whatsapp.com', 'whatsapp.com']);
    expect(domainsAbove('localhost')).toEqual([]);
  });

  it('are the host itself, or end it at a border between labels', () => {
    fc.assert(
      fc.property(host, (any) => {
        for (const domain of domainsAbove(any)) expect(any === domain || any.endsWith(`.${domain}`)).toBe(true);
      }),
    );
  });

  it('hold a known domain exactly where the host stands under it, whatever is put in front or behind', () => {
    fc.assert(
      fc.property(host, fc.array(label, { maxLength: 3 }), label, (known, front, other) => {
        expect(domainsAbove([...front, known].join('.'))).toContain(known);
        expect(domainsAbove(`${other}${known}`)).not.toContain(known);
        expect(domainsAbove(`${other}-${known}`)).not.toContain(known);
        const behind = `${known}.${other}`;
        if (!behind.endsWith(`.${known}`) && behind !== known) expect(domainsAbove(behind)).not.toContain(known);
      }),
    );
  });

  it('are none where a host has more labels than any real one, or empty ones', () => {
    expect(domainsAbove(`${'a.'.repeat(500)}whatsapp.com`)).toEqual([]);
    expect(domainsAbove('..whatsapp.com')).toEqual([]);
    expect(domainsAbove('')).toEqual([]);
  });
});

describe('the domains a host pretends to stand under', () => {
  it('are those in its middle, with dots or with hyphens, and never its true ones', () => {
    expect(domainsPretended('whatsapp.com.evil.example')).toContain('whatsapp.com');
    expect(domainsPretended('login.whatsapp.com.evil.example')).toContain('whatsapp.com');
    expect(domainsPretended('whatsapp-com.evil.example')).toContain('whatsapp.com');
    expect(domainsPretended('web.whatsapp.com')).not.toContain('whatsapp.com');
  });

  it('stay few for a host of any length', () => {
    const long = Array.from({ length: 10 }, (_, index) => `l${index}-x`).join('.');
    expect(domainsPretended(long).length).toBeLessThan(60);
    expect(domainsPretended('a.'.repeat(10_000))).toEqual([]);
  });
});

it('brings hosts to one form', () => {
  expect(normaliseHost(' WWW.WhatsApp.COM:443 ')).toBe('whatsapp.com');
  expect(normaliseHost('whatsapp.com.')).toBe('whatsapp.com');
});

it('knows no domain for addresses in numbers', () => {
  expect(normaliseHost('127.0.0.1:8080')).toBe('');
  expect(normaliseHost('[::1]:8080')).toBe('');
});

it('sees punycode in any label', () => {
  expect(isPunycode('xn--whtsapp-cxb.com')).toBe(true);
  expect(isPunycode('login.xn--whtsapp-cxb.com')).toBe(true);
  expect(isPunycode('whatsapp.com')).toBe(false);
});
