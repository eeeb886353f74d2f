import type { Prompt } from '../../../src/model.ts';
import type { CorpusPage } from '../../../tools/benchmark-detect/corpus.ts';

export const BASE = 'http://127.0.0.1:9/shop.html';

export const prompt = (parts: Partial<Prompt> = {}): Prompt => ({
  id: 'p',
  kind: 'signup',
  statement: 'By signing up you agree to our Terms.',
  action: 'Sign up',
  alternatives: [],
  documents: [],
  service: null,
  deadline: null,
  consequence: null,
  text: 'By signing up you agree to our Terms. Sign up',
  lang: 'en',
  confidence: 1,
  ...parts,
});

export const document = (url: string | null) => ({ type: 'Terms of Service', title: 'Terms', url });

export const page = (parts: Partial<CorpusPage> = {}): CorpusPage => ({
  id: 'shop',
  file: 'shop.html',
  label: 'positive',
  kind: 'signup-clickwrap',
  lang: 'en',
  acceptText: 'By signing up you agree to our Terms.',
  actionText: 'Sign up',
  termsLinks: ['/terms'],
  ...parts,
});
