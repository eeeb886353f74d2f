/** Makes a repository in Open Terms Archive's layout, with all that happens to such archives, and knows what was real. */
import { execFileSync } from 'node:child_process';

const DAY = 24 * 60 * 60;
const START = Date.UTC(2022, 0, 1) / 1000;

/** A small generator of numbers, the same at every run. */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const BASE = [
  'This policy explains how we handle your information when you use our services.',
  'We collect the name, e-mail address and phone number that you give us when you register.',
  'We collect information about the device that you use, such as its model and its operating system.',
  'We use your information to provide our services and to keep them safe.',
  'You can ask us for a copy of your information at any time.',
  'You can delete your account in the settings of the app.',
  'We keep your information for as long as you have an account with us.',
  'We ask you to keep your password to yourself and to tell us when somebody else uses your account.',
  'Our offices are open on working days and we answer letters within four weeks.',
  'If you have questions about this policy, you can write to us at the address below.',
];
/** What a service may add, each a change that matters. */
const ADDITIONS = [
  'We share your phone number and your contacts with advertisers so that they can show you ads.',
  'We use your photos and posts to train artificial intelligence models.',
  'We share your precise location with our advertising partners.',
  'You agree that disputes will be resolved by binding arbitration and you waive your right to a class action.',
  'We sell your personal information to data brokers.',
  'We collect your fingerprints and scans of your face to check who you are.',
  'We share your payment information with other companies of our group for marketing.',
  'We may disclose your private messages to law enforcement without telling you.',
];

const page = (title: string, paragraphs: readonly string[]) =>
  `# ${title}\n\n${paragraphs.map((text, index) => (index % 4 === 0 ? `## Part ${index / 4 + 1}\n\n${text}` : text)).join('\n\n')}\n`;

interface Document {
  path: string;
  title: string;
  paragraphs: string[];
  additions: number;
}
export interface MadeArchive {
  commits: number;
  /** `service/type/day` of every real change, sorted. */
  real: string[];
  /** How often each thing happened. */
  counts: Record<string, number>;
}

const misread = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

export function makeArchive(folder: string, commits = 1000): MadeArchive {
  const random = numbers(7);
  const documents: Document[] = [];
  const stream: (string | Buffer)[] = [];
  const real: string[] = [];
  const counts: Record<string, number> = {};
  let made = 0;
  let time = START;

  const commit = (subject: string, body: string) => {
    time += Math.floor(DAY / 3);
    made++;
    stream.push(`commit refs/heads/main\ncommitter Archive <bot@archive.example> ${time} +0000\n`);
    stream.push(`data ${Buffer.byteLength(subject)}\n${subject}\n${body}\n`);
  };
  const write = (path: string, content: string) => {
    const bytes = Buffer.from(content, 'utf8');
    return `M 100644 inline "${path}"\ndata ${bytes.length}\n${content}\n`;
  };
  const record = ({ path, title }: Document, what: 'first' | 'change' | 'technical', content: string) => {
    const [service, type] = [path.split('/')[0], title];
    const words = {
      first: 'First record of',
      change: 'Record new changes of',
      technical: 'Apply technical or declaration upgrade on',
    };
    commit(`${words[what]} ${service} ${type}`, write(path, content));
  };
  const text = ({ title, paragraphs }: Document) => page(title, paragraphs);
  const count = (what: string) => {
    counts[what] = (counts[what] ?? 0) + 1;
  };
  const realChange = (document: Document) => {
    const addition = ADDITIONS[document.additions];
    if (addition === undefined) return;
    document.additions++;
    document.paragraphs.splice(3 + random(5), 0, addition);
    record(document, 'change', text(document));
    const [service = ''] = document.path.split('/');
    real.push(`${service}/${document.title}/${new Date(time * 1000).toISOString().slice(0, 10)}`);
    count('real');
  };

  const happenings: Record<string, (document: Document) => void> = {
    flap: (document) => {
      record(
        document,
        'change',
        page(document.title, [
          'We use other words in other countries.',
          ...document.paragraphs.slice(2),
          'We share your health data with insurers.',
        ]),
      );
      record(document, 'change', text(document));
    },
    'empty crawl': (document) => {
      record(document, 'change', random(2) ? '\n' : '# Just a moment\n\nChecking your browser before you go on.\n');
      record(document, 'change', text(document));
    },
    encoding: (document) => {
      record(document, 'change', misread(text(document).replace(/'/g, '’')));
      if (random(2)) record(document, 'change', text(document));
    },
    layout: (document) => {
      record(
        document,
        'change',
        text(document).replace(/\n\n/g, '\n\n\n').replace(/We /g, 'We  ').replace(/^## /gm, '### '),
      );
    },
    technical: (document) => {
      document.paragraphs.push(
        `You can find more about topic ${made} in our help pages. We share information with partners there.`,
      );
      record(document, 'technical', text(document));
    },
    move: (document) => {
      const [service = '', file = ''] = document.path.split('/');
      const moved = `${service}/${file.replace('.md', ' ').trim()} #main.md`;
      if (document.path.includes('#')) return;
      commit(`Rename ${service}`, `D "${document.path}"\n${write(moved, text(document))}`);
      document.path = moved;
    },
    typo: (document) => {
      document.paragraphs = document.paragraphs.map((one) =>
        one.replace('your account with us', 'your acount with us'),
      );
      record(document, 'change', text(document));
    },
  };

  for (const service of Array.from({ length: 10 }, (_, index) => `Service ${index + 1}`)) {
    for (const title of ['Privacy Policy', 'Terms of Service']) {
      const document = { path: `${service}/${title}.md`, title, paragraphs: [...BASE], additions: 0 };
      documents.push(document);
      record(document, 'first', text(document));
    }
  }
  // One that differs at every crawl, and really changes twice.
  const restless: Document = {
    path: 'Restless/Terms of Service.md',
    title: 'Terms of Service',
    paragraphs: [...BASE],
    additions: 0,
  };
  record(restless, 'first', text(restless));
  const names = Object.keys(happenings);
  while (made < commits - 4) {
    const at = made;
    if (at % 5 === 0) {
      const lines = [
        `${random(9999)} people are reading this page now, among them ${random(99)} partners.`,
        `Offer of the moment: number ${random(99999)}.`,
      ];
      record(restless, 'change', page(restless.title, [...restless.paragraphs, ...lines]));
      count('restless crawl');
      if (made === 301 || made === 601) {
        const addition = ADDITIONS[restless.additions++] ?? '';
        restless.paragraphs.splice(4, 0, addition);
        record(
          restless,
          'change',
          page(restless.title, [...restless.paragraphs, `${random(9999)} people are reading this.`]),
        );
        real.push(`Restless/Terms of Service/${new Date(time * 1000).toISOString().slice(0, 10)}`);
      }
      continue;
    }
    const document = documents[random(documents.length)];
    if (!document) continue;
    if (random(12) === 0) realChange(document);
    else {
      const name = names[random(names.length)] ?? '';
      happenings[name]?.(document);
      count(name);
    }
  }
  while (made < commits)
    record(restless, 'change', page(restless.title, [...restless.paragraphs, `${random(9999)} people now.`]));

  execFileSync('git', ['init', '-q', '-b', 'main', folder]);
  execFileSync('git', ['-C', folder, 'fast-import', '--quiet'], {
    input: Buffer.concat(stream.map((part) => Buffer.from(part))),
  });
  return { commits: made, real: real.sort(), counts };
}
