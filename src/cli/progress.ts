/** One line on a terminal that tells what is going on; nothing where stderr is no terminal. */
export interface Progress {
  readonly tell: (text: string) => void;
  readonly clear: () => void;
}

export function terminalProgress(stream: NodeJS.WriteStream, quiet: boolean): Progress {
  if (quiet || !stream.isTTY) return { tell: () => undefined, clear: () => undefined };
  const ERASE = '\r\u001b[2K';
  return {
    tell: (text) => void stream.write(`${ERASE}${text} …`),
    clear: () => void stream.write(ERASE),
  };
}
