/** A number from 0 to 2³² − 1 that is the same for the same text everywhere (FNV-1a over UTF-16 units); no secret. */
export function hashOf(text: string): number {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return hash >>> 0;
}
