/** A bar on the terminal's other stream, drawn over itself; nothing where nobody looks. */
const WIDTH = 30;

export function createProgress(label: string, stream: NodeJS.WriteStream = process.stderr) {
  let drawn = '';
  return {
    show(done: number, of: number) {
      if (!stream.isTTY) return;
      const filled = of === 0 ? WIDTH : Math.round((done / of) * WIDTH);
      const line = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done} of ${of} ${label}`;
      if (line !== drawn) stream.write(`\r${line}`);
      drawn = line;
    },
    end() {
      if (drawn !== '') stream.write('\n');
    },
  };
}
