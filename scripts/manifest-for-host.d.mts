export function manifestFor(
  xml: string,
  host: { url?: string; name?: string; id?: string; version: string },
): string;
