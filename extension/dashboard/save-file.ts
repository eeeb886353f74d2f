/** Hands a file to the browser's downloads. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by then; kept for ever, the text would stay in memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** `2026-11-23`, for names of files. */
export const dayForFiles = (now: Date): string => now.toISOString().slice(0, 10);
