/** A reader that has seen enough: `bya read FILE | head`. */

/** Ends the program without a word where nobody reads the stream any more; any other error is one. */
export function endWhenClosed(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
