export interface FolderServer {
  readonly origin: string;
  readonly close: () => void;
}

export function serveFolder(folder: string, port?: number): Promise<FolderServer>;
