import { useCallback, useState } from 'react';
import type { FileEngine } from '../app/pane/file-engine';
import type { Overview } from '../app/pane/list-view';
import type { PaneTexts } from '../i18n/pane-texts';

export interface OpenedFile {
  readonly name: string;
  readonly overview: Overview;
  /** How many files were opened before it, which tells one from another of the same name. */
  readonly count: number;
}

export interface OpenFile {
  readonly opened: OpenedFile | null;
  /** Name of the file that is being opened. */
  readonly opening: string | null;
  /** Why the last file was not opened. */
  readonly problem: string | null;
  readonly forget: () => void;
  readonly openFiles: (files: readonly File[]) => void;
  readonly openSample: () => void;
}

/** The file that is worked on. One that cannot be opened leaves the one before in its place. */
export function useOpenFile(
  engine: FileEngine,
  loadSample: () => Promise<Uint8Array>,
  texts: PaneTexts['page']['open'],
): OpenFile {
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const [opening, setOpening] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const open = useCallback(
    async (name: string, read: () => Promise<Uint8Array>): Promise<void> => {
      setOpening(name);
      setProblem(null);
      try {
        const answer = await engine.open(name, await read());
        if (answer.ok)
          setOpened((before) => ({ name, overview: answer.value, count: (before?.count ?? 0) + 1 }));
        else setProblem(answer.failure.sentence);
      } catch {
        setProblem(texts.failed);
      }
      setOpening(null);
    },
    [engine, texts],
  );

  const openFiles = useCallback(
    ([file, ...more]: readonly File[]): void => {
      if (file === undefined || opening !== null) return;
      if (more.length > 0) setProblem(texts.several);
      else void open(file.name, async () => new Uint8Array(await file.arrayBuffer()));
    },
    [open, opening, texts],
  );
  const openSample = useCallback((): void => {
    if (opening === null) void open(texts.sampleName, loadSample);
  }, [open, opening, loadSample, texts]);
  const forget = useCallback(() => {
    setProblem(null);
  }, []);

  return { opened, opening, problem, forget, openFiles, openSample };
}
