/** A host as `fetch` sees it, without a network. */
import { ADDRESS, type Files } from '../../feeds/publisher.ts';

export interface Host {
  files: Files;
  requests: { path: string; headers: Record<string, string> }[];
  /** Answers in the place of the files, by path. */
  answers: Map<string, (headers: Record<string, string>) => Response | Promise<Response>>;
  fetch(url: string, init: RequestInit): Promise<Response>;
}

export function hostOf(files: Files): Host {
  const host: Host = {
    files,
    requests: [],
    answers: new Map(),
    async fetch(url, init) {
      const path = url.slice(ADDRESS.length);
      const headers = Object.fromEntries(new Headers(init.headers));
      host.requests.push({ path, headers });
      const answer = host.answers.get(path);
      if (answer) return answer(headers);
      const bytes = host.files.get(path);
      return bytes ? new Response(bytes) : new Response('no', { status: 404 });
    },
  };
  return host;
}
