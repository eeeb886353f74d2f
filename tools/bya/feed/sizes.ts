import type { FeedIndex } from '../../../src/knowledge/publishing.ts';

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(bytes < 10_240 ? 1 : 0)} kB`;

/** `256 files, 31 MB in all; a file 98 to 130 kB, 121 kB in the middle.` */
export function describeSize({ files }: FeedIndex): string {
  const sizes = files.map(({ bytes }) => bytes).sort((one, other) => one - other);
  const total = sizes.reduce((sum, bytes) => sum + bytes, 0);
  if (sizes.length < 2) return `${sizes.length} file, ${kilobytes(total)}.`;
  const at = (share: number) => kilobytes(sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * share))] ?? 0);
  return `${sizes.length} files, ${kilobytes(total)} in all; a file ${at(0)} to ${at(1)}, ${at(0.5)} in the middle.`;
}
