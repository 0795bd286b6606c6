/** Kinds of error whose message may quote what a visitor wrote. */
const QUOTING = new Set(['SyntaxError', 'ZodError', '$ZodError']);

/** An error as it may stand in the logs: never with a visitor's words in it. */
export function errorForLog(error: unknown): { type: string; code?: string; message?: string; at?: string } {
  if (!(error instanceof Error)) return { type: typeof error };
  const at = error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at '));
  return {
    type: error.name,
    ...('code' in error && typeof error.code === 'string' ? { code: error.code } : {}),
    ...(QUOTING.has(error.name) ? {} : { message: error.message }),
    ...(at === undefined ? {} : { at: at.slice(0, 8).join('\n') }),
  };
}
