import { describe, expect, it } from 'vitest';
import { findDomainError, ownersOf, publisherOf, publishersOf } from '../../../tools/bya/domains.ts';

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

  it('is one for all that a company says under its domains and those of its group', () => {
    const service = (id: string, domains: string[], group: string | null) => ({
      id,
      name: id,
      aliases: [],
      domains,
      group,
    });
    const line = service('line', ['line.me', 'linecorp.com'], 'LY');
    const yahoo = service('yahoo', ['yahoo.co.jp'], 'LY');
    const alone = service('alone', ['alone.com'], null);
    const owners = ownersOf([line, yahoo, alone, service('other', ['other.com'], null)]);
    const count = (of: typeof line, ...urls: string[]) =>
      publishersOf(
        { service: of, sources: urls.map((url, at) => ({ id: `s${at}`, url, publisher: url, published: null })) },
        owners,
      ).length;
    expect(count(line, 'https://guide.line.me/', 'https://linecorp.com/en', 'https://privacy.yahoo.co.jp/')).toBe(1);
    expect(count(line, 'https://line.me/', 'https://www.asahi.com/1', 'https://asahi.com/2')).toBe(2);
    expect(count(alone, 'https://alone.com/', 'https://other.com/')).toBe(2);
  });
});
