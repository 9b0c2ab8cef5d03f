export interface ManifestProblem {
  rule: string;
  line: number;
  message: string;
}

export interface ImageSize {
  width: number;
  height: number;
}

export const COMMANDS: readonly string[];

export function manifestProblems(
  xml: string,
  surroundings: { pixelsOf: (name: string) => ImageSize | undefined; commands?: readonly string[] },
): ManifestProblem[];
