const WRITES = 'textarea, input:not([type=radio], [type=checkbox], [type=range])';

/** Is something being written or answered on this page, or does a dialogue lie over it? */
export function isBusy(): boolean {
  const field = document.activeElement;
  if (field?.matches(WRITES) && (field as HTMLInputElement).value.trim() !== '') return true;
  return document.querySelector('[data-asking=true], [role=dialog]') !== null;
}
