import { describe, expect, it } from 'vitest';
import { findDomainError, publisherOf } from '../../../tools/bya/domains.ts';

describe('a domain of a service', () => {
  it.each(['whatsapp.com', 'bbc.co.uk', 'wordpress.com', 't.me', 'xn--80ak6aa92e.com'])('may be %s', (domain) => {
    expect(findDomainError(domain)).toBeNull();
  });

  it.each([
    ['web.whatsapp.com', 'write "whatsapp.com"'],
    ['www.bbc.co.uk', 'write "bbc.co.uk"'],
    ['co.uk', 'is a public suffix'],
    ['com', 'is a public suffix'],
    ['whatsapp.example', 'does not end in a public suffix'],
    ['127.0.0.1', 'is an IP address'],
  ])('may not be %s: it %s', (domain, why) => {
    expect(findDomainError(domain)).toContain(why);
  });
});

describe('the publisher of a source', () => {
  it('is one for all addresses of a registrable domain', () => {
    expect(publisherOf('https://www.bbc.co.uk/news/1')).toBe(publisherOf('http://news.bbc.co.uk/2'));
    expect(publisherOf('https://www.bbc.co.uk/news/1')).not.toBe(publisherOf('https://www.itv.co.uk/'));
  });

  it('is, for an archived page, whose page it was', () => {
    expect(publisherOf('https://web.archive.org/web/20210101000000/https://faq.whatsapp.com/1')).toBe('whatsapp.com');
    expect(publisherOf('https://web.archive.org/web/2021id_/http://faq.whatsapp.com/1')).toBe('whatsapp.com');
    expect(publisherOf('https://archive.org/about')).toBe('archive.org');
  });

  it('is something for any text', () => {
    for (const url of ['', 'x', 'http://', 'http://127.0.0.1/']) expect(typeof publisherOf(url)).toBe('string');
  });
});
